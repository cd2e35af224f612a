package entraide.platform.operator;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** How much later than asked an event loop comes to what is due: what every request on it waits. */
public final class LoopDelay {

    private static final long EVERY_MS = 500;

    private final Timer timer;
    private long last = System.nanoTime();

    private LoopDelay(Timer timer) {
        this.timer = timer;
    }

    /** Watches the event loop this runs on, until its verticle goes. */
    public static void watch(Vertx vertx, MeterRegistry registry) {
        var timer = Timer.builder("entraide.loop.delay")
                .description("How late event loops come to what is due")
                .register(registry);
        var delay = new LoopDelay(timer);
        vertx.setPeriodic(EVERY_MS, tick -> delay.tick());
    }

    private void tick() {
        var now = System.nanoTime();
        timer.record(Math.max(0, now - last - TimeUnit.MILLISECONDS.toNanos(EVERY_MS)), TimeUnit.NANOSECONDS);
        last = now;
    }
}
