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
        return new Timing(timer(operationId, "2xx"), timer(operationId, "4xx"), timer(operationId, "5xx"));
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

    record Timing(Timer fine, Timer refused, Timer failed) {

        void record(int status, long nanos) {
            var timer = status >= 500 ? failed : status >= 400 ? refused : fine;
            timer.record(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
