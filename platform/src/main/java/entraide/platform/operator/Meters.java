package entraide.platform.operator;

import entraide.platform.db.Sql;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.MetricsDomain;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import java.util.Arrays;

/** What is measured of this process; modules add their own. */
public final class Meters implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Meters() {
        // Vert.x registers these of several pools under one name; how many statements were sent is counted below.
        registry.config().meterFilter(MeterFilter.denyNameStartsWith("vertx.sql"));
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        FunctionCounter.builder("entraide.statements", registry, any -> Sql.sent())
                .description("Statements sent to the database")
                .register(registry);
    }

    public PrometheusMeterRegistry registry() {
        return registry;
    }

    /** A Vert.x that counts who holds and who awaits connections to the database; the rest of it is not worth its cost. */
    public Vertx vertx() {
        var options = new MicrometerMetricsOptions().setEnabled(true);
        Arrays.stream(MetricsDomain.values())
                .filter(domain -> domain != MetricsDomain.NAMED_POOLS)
                .forEach(options::addDisabledMetricsCategory);
        return Vertx.builder()
                .with(new VertxOptions().setMetricsOptions(options))
                .withMetrics(new MicrometerMetricsFactory(registry))
                .build();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
