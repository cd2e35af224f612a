package entraide.platform.live;

import entraide.platform.events.Place;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.ThreadLocalRandom;

/** The lines of an event stream, as browsers read them. */
final class Frames {

    private static final int SOONEST_RETRY_MS = 1_000;
    private static final int LATEST_RETRY_MS = 5_000;

    private Frames() {}

    static Buffer event(Place place, String name, String data) {
        return Buffer.buffer("id: " + place + "\nevent: " + name + "\ndata: " + data + "\n\n");
    }

    /** Of what holds for a moment only: the reader's place stays where it is. */
    static Buffer whisper(String data) {
        return Buffer.buffer("event: changed\ndata: " + data + "\n\n");
    }

    /** Keeps the connection open, and moves the reader's place on past what was not for it. */
    static Buffer heartbeat(Place place) {
        return Buffer.buffer(": still here\nid: " + place + "\n\n");
    }

    /** How long to wait before the next try: not the same for all, lest they all come at once after a restart. */
    static Buffer retry() {
        var wait = ThreadLocalRandom.current().nextInt(SOONEST_RETRY_MS, LATEST_RETRY_MS);
        return Buffer.buffer("retry: " + wait + "\n\n");
    }
}
