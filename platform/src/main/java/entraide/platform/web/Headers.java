package entraide.platform.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every answer carries: its request id, and what browsers must not do with it. Logs each request once. */
public final class Headers implements Handler<RoutingContext> {

    private static final Logger LOG = LoggerFactory.getLogger("entraide.requests");
    private static final String ID = "entraide.request";
    private static final String OPERATION = "entraide.operation";
    private static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
                    + "media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String TWO_YEARS = "max-age=63072000";

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");

    // Encoded once: an answer from memory costs little more than its headers.
    private final Map<CharSequence, CharSequence> always;
    private final String node = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicLong count = new AtomicLong();

    /** {@code secure}: browsers come by TLS, and are to come no other way. */
    public Headers(boolean secure) {
        var all = new LinkedHashMap<>(Map.of(
                "x-content-type-options", "nosniff",
                "referrer-policy", "same-origin",
                "content-security-policy", CSP,
                "cross-origin-opener-policy", "same-origin",
                "cross-origin-resource-policy", "same-origin"));
        if (secure) all.put("strict-transport-security", TWO_YEARS);
        this.always = new LinkedHashMap<>();
        all.forEach((name, value) -> always.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
    }

    @Override
    public void handle(RoutingContext ctx) {
        var id = node + "-" + Long.toString(count.incrementAndGet(), 36);
        ctx.put(ID, id);
        var headers = ctx.response().headers();
        headers.set(REQUEST_ID, id);
        always.forEach(headers::set);
        if (LOG.isDebugEnabled()) logWhenDone(ctx);
        ctx.next();
    }

    static void names(RoutingContext ctx, String operationId) {
        ctx.put(OPERATION, operationId);
    }

    static String requestId(RoutingContext ctx) {
        return Optional.<String>ofNullable(ctx.get(ID)).orElse("unknown");
    }

    /** What was asked for, by the name it has in the contract: an address can carry what a person wrote. */
    static String operation(RoutingContext ctx) {
        return Optional.<String>ofNullable(ctx.get(OPERATION)).orElse("none");
    }

    private static void logWhenDone(RoutingContext ctx) {
        var begun = System.nanoTime();
        ctx.addEndHandler(ended -> LOG.atDebug()
                .addKeyValue("request", requestId(ctx))
                .addKeyValue("operation", operation(ctx))
                .addKeyValue("status", ctx.response().getStatusCode())
                .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                .log("{}", ctx.request().method()));
    }
}
