package entraide.platform.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every answer carries: its request id, and what browsers must not do with it. Logs each request once. */
public final class Headers implements Handler<RoutingContext> {

    private static final Logger LOG = LoggerFactory.getLogger("entraide.requests");
    private static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void handle(RoutingContext ctx) {
        var id = UUID.randomUUID().toString();
        var begun = System.nanoTime();
        ctx.response()
                .putHeader("x-request-id", id)
                .putHeader("x-content-type-options", "nosniff")
                .putHeader("referrer-policy", "same-origin")
                .putHeader("content-security-policy", CSP)
                .putHeader("cross-origin-opener-policy", "same-origin")
                .putHeader("cross-origin-resource-policy", "same-origin");
        if (LOG.isDebugEnabled()) ctx.addEndHandler(ended -> log(ctx, id, begun));
        ctx.next();
    }

    private static void log(RoutingContext ctx, String id, long begun) {
        LOG.debug(
                "{} {} {} {} ms {}",
                ctx.request().method(),
                ctx.normalizedPath(),
                ctx.response().getStatusCode(),
                (System.nanoTime() - begun) / 1_000_000,
                id);
    }
}
