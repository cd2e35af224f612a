package entraide.moderation;

import entraide.platform.Platform;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.OutboxTail;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Supplier;

/** Something that this node remembers as it was read, until it hears that it changed. */
public final class Remembered<T> implements OutboxTail.Listener {

    private static final Duration WHILE_DEAF = Duration.ofSeconds(5);

    private final Platform platform;
    private final String changed;
    private final Supplier<Future<T>> reading;
    private volatile Future<T> known;
    private volatile long readAt;

    /** {@code changed} is the topic that says so. */
    public Remembered(Platform platform, String changed, Supplier<Future<T>> reading) {
        this.platform = platform;
        this.changed = changed;
        this.reading = reading;
        platform.outbox().nearby(this::hear);
        platform.tail().listen(this);
    }

    public Future<T> now() {
        var now = known;
        var deaf = !platform.tail().healthy() && System.nanoTime() - readAt > WHILE_DEAF.toNanos();
        if (now != null && !now.failed() && !deaf) return now;
        readAt = System.nanoTime();
        known = reading.get();
        return known;
    }

    @Override
    public void hear(DomainEvent event) {
        if (event.topic().equals(changed)) known = null;
    }

    @Override
    public void missed() {
        known = null;
    }
}
