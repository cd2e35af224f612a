package entraide.platform.operator;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;

/** What those who run a server ask it: whether it lives, whether it takes requests, what it measures. */
public final class OperatorPages {

    private static final int PATIENCE_SECONDS = 2;

    private final Vertx vertx;
    private final Db db;
    private final PrometheusMeterRegistry metrics;
    private volatile boolean closing;

    public OperatorPages(Vertx vertx, Db db, PrometheusMeterRegistry metrics) {
        this.vertx = vertx;
        this.db = db;
        this.metrics = metrics;
    }

    public void mount(Router root) {
        root.get("/health/live").handler(ctx -> answer(ctx, 200, "live"));
        root.get("/health/ready").handler(this::ready);
        root.get("/metrics").handler(this::metrics);
    }

    /** From now on it is not ready: whoever shares the load among servers sends no more here. */
    public void close() {
        closing = true;
    }

    private void ready(RoutingContext ctx) {
        if (closing) {
            answer(ctx, 503, "closing");
            return;
        }
        Sql.one(db, "select 1 as one", row -> row.getInteger("one"))
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .map(there -> answer(ctx, 200, "ready"))
                .otherwise(away -> answer(ctx, 503, "the database is away"));
    }

    // Off the event loop: it is a long text.
    private void metrics(RoutingContext ctx) {
        vertx.executeBlocking(() -> metrics.scrape())
                .onSuccess(text -> ctx.response()
                        .putHeader("content-type", "text/plain; version=0.0.4; charset=utf-8")
                        .putHeader("cache-control", "no-store")
                        .end(text))
                .onFailure(ctx::fail);
    }

    private static Future<Void> answer(RoutingContext ctx, int status, String word) {
        if (status == 503) ctx.response().putHeader("retry-after", "2");
        return ctx.response()
                .setStatusCode(status)
                .putHeader("content-type", "text/plain; charset=utf-8")
                .putHeader("cache-control", "no-store")
                .end(word + "\n");
    }
}
