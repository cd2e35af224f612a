package entraide.platform.events;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one relay whenever there is something to carry, once at a time, and waits longer after each failure. */
final class RelayRound {

    private static final Logger LOG = LoggerFactory.getLogger(RelayRound.class);
    private static final long FIRST_PAUSE_MS = 250;
    private static final long LONGEST_PAUSE_MS = 30_000;

    private final Vertx vertx;
    private final Context context;
    private final OutboxRelay relay;
    private final Promise<Void> ended = Promise.promise();
    private boolean running;
    private boolean resting;
    private boolean again;
    private boolean closing;
    private long pause;
    private volatile double lag;

    RelayRound(Vertx vertx, Context context, OutboxRelay relay) {
        this.vertx = vertx;
        this.context = context;
        this.relay = relay;
    }

    double lagSeconds() {
        return lag;
    }

    void lags(double seconds) {
        lag = seconds;
        if (seconds > 0) context.runOnContext(go -> wake());
    }

    void wakeFor(DomainEvent event) {
        if (relay.subscriber().wants(event.topic())) context.runOnContext(go -> wake());
    }

    Future<Void> close() {
        context.runOnContext(go -> {
            closing = true;
            if (!running || resting) ended.tryComplete();
        });
        return ended.future();
    }

    private void wake() {
        again = true;
        if (!running && !closing) run();
    }

    // A pause counts as running: whoever wakes the relay meanwhile is heard when the pause is over.
    private void run() {
        running = true;
        again = false;
        relay.runOnce()
                .onComplete(carried -> context.runOnContext(go -> {
                    if (carried.failed()) rest(carried.cause());
                    else {
                        pause = 0;
                        again |= relay.hasMore(carried.result());
                        goOn();
                    }
                }));
    }

    private void rest(Throwable failure) {
        pause = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, pause * 2));
        LOG.warn("{} stumbled and tries again in {} ms", relay.subscriber().name(), pause, failure);
        again = true;
        resting = !closing;
        if (closing) goOn();
        else vertx.setTimer(pause, over -> context.runOnContext(go -> goOn()));
    }

    private void goOn() {
        resting = false;
        if (again && !closing) {
            run();
            return;
        }
        running = false;
        if (closing) ended.tryComplete();
    }
}
