package entraide.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Turns away requests from foreign pages and requests that come too often. */
public final class Gate {

    private static final int READS_A_MINUTE = 1_200;
    private static final int WRITES_A_MINUTE = 120;
    private static final String COOKIE = "entraide_session";

    private final boolean limited;
    private final Origins origins;
    private final LoadingCache<String, Bucket> reads = buckets(READS_A_MINUTE);
    private final LoadingCache<String, Bucket> writes = buckets(WRITES_A_MINUTE);

    public Gate(boolean limited, Origins origins) {
        this.limited = limited;
        this.origins = origins;
    }

    Optional<Problem> refuses(RoutingContext ctx, boolean read) {
        if (!read && isForged(ctx)) return Optional.of(Origins.refusal());
        if (!limited) return Optional.empty();
        var taken = (read ? reads : writes).get(payer(ctx)).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed()
                ? Optional.empty()
                : Optional.of(Problem.tooMany(
                        "That was a lot at once; please wait a moment", seconds(taken.getNanosToWaitForRefill())));
    }

    /** Who pays for the request: the member, or else the network it comes from. */
    private static String payer(RoutingContext ctx) {
        return Call.caller(ctx)
                .map(caller -> "member " + caller.id())
                .orElseGet(() -> Addresses.network(Call.address(ctx)));
    }

    /** Only the cookie is sent by browsers of their own accord, so only requests with it need to prove their origin. */
    private boolean isForged(RoutingContext ctx) {
        var carriesCookie = ctx.request().getCookie(COOKIE) != null;
        return (carriesCookie || ctx.normalizedPath().endsWith("/sessions")) && origins.isForeign(ctx.request());
    }

    private static int seconds(long nanos) {
        return (int) TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }

    // Filled at once and not drop by drop: what is promised for a minute holds for a burst within it.
    private static LoadingCache<String, Bucket> buckets(int aMinute) {
        var bandwidth = Bandwidth.builder()
                .capacity(aMinute)
                .refillIntervally(aMinute, Duration.ofMinutes(1))
                .build();
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(payer -> Bucket.builder().addLimit(bandwidth).build());
    }
}
