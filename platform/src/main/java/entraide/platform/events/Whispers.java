package entraide.platform.events;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries whispers between nodes. What cannot be said now is not said later. */
public final class Whispers {

    private static final Logger LOG = LoggerFactory.getLogger(Whispers.class);

    private final List<Consumer<Whisper>> listeners = new CopyOnWriteArrayList<>();
    private volatile OwnLine line;

    /** To the open pages of every node, this one included. */
    public void say(Whisper whisper) {
        var through = line;
        if (through != null && !whisper.members().isEmpty()) through.whisper(whisper.written());
    }

    /** Runs on an event loop; quick. */
    public void hear(Consumer<Whisper> listener) {
        listeners.add(listener);
    }

    void through(OwnLine opened) {
        line = opened;
    }

    void heard(String text) {
        try {
            var whisper = Whisper.read(text);
            listeners.forEach(listener -> listener.accept(whisper));
        } catch (RuntimeException ours) {
            LOG.error("A listener failed", ours);
        }
    }
}
