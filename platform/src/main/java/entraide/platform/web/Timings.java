package entraide.platform.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long each operation takes, by the class of its answer. */
public final class Timings {

    private final MeterRegistry registry;

    public Timings(MeterRegistry registry) {
        this.registry = registry;
    }

    Timing of(String operationId) {
        return new Timing(operationId);
    }

    private Timer timer(String operationId, String answers) {
        return Timer.builder("entraide.operation")
                .description("Time from the contract's check to the answer")
                .tag("operation", operationId)
                .tag("answer", answers)
                .serviceLevelObjectives(
                        Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofSeconds(1))
                .register(registry);
    }

    /** Of one operation. A class of answers that never came is not shown: each costs several lines at every scrape. */
    final class Timing {

        private final String operationId;
        private final Timer[] byHundred = new Timer[6];

        private Timing(String operationId) {
            this.operationId = operationId;
        }

        void record(int status, long nanos) {
            var hundred = status >= 500 ? 5 : status >= 400 ? 4 : 2;
            var timer = byHundred[hundred];
            if (timer == null) byHundred[hundred] = timer = timer(operationId, hundred + "xx");
            timer.record(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
