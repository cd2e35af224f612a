package entraide.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Turns away requests from foreign pages and requests that come too often. */
public final class Gate {

    private static final int READS_A_MINUTE = 1_200;
    private static final int WRITES_A_MINUTE = 120;
    private static final String COOKIE = "entraide_session";

    private final boolean limited;
    private final LoadingCache<String, Bucket> reads = buckets(READS_A_MINUTE);
    private final LoadingCache<String, Bucket> writes = buckets(WRITES_A_MINUTE);

    public Gate(boolean limited) {
        this.limited = limited;
    }

    Optional<Problem> refuses(RoutingContext ctx, boolean read) {
        if (!read && fromForeignPage(ctx)) {
            return Optional.of(Problem.of(403, "foreign-origin", "This came from another site's page", null));
        }
        if (limited && !(read ? reads : writes).get(payer(ctx)).tryConsume(1)) {
            return Optional.of(
                    Problem.of(429, "too-many-requests", "That was a lot at once; please wait a moment", null)
                            .with("retryAfter", 5));
        }
        return Optional.empty();
    }

    /** Who pays for the request: the member, or else the address (of IPv6, the /64). Never a header that anyone can set. */
    private static String payer(RoutingContext ctx) {
        return Call.caller(ctx)
                .map(caller -> "member " + caller.id())
                .orElseGet(() -> network(ctx.request().remoteAddress().hostAddress()));
    }

    public static String network(String address) {
        if (address == null || !address.contains(":")) return String.valueOf(address);
        var groups = address.split("%")[0].split(":");
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    /** Only the cookie is sent by browsers of their own accord, so only requests with it need to prove their origin. */
    private static boolean fromForeignPage(RoutingContext ctx) {
        var request = ctx.request();
        if (request.getCookie(COOKIE) == null && !ctx.normalizedPath().endsWith("/sessions")) return false;
        var site = request.getHeader("sec-fetch-site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        var origin = request.getHeader("origin");
        if (origin == null) return false;
        return !sameHost(
                origin, request.authority() == null ? "" : request.authority().toString());
    }

    private static boolean sameHost(String origin, String authority) {
        try {
            return authority.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    private static LoadingCache<String, Bucket> buckets(int aMinute) {
        var bandwidth = Bandwidth.builder()
                .capacity(aMinute)
                .refillGreedy(aMinute, Duration.ofMinutes(1))
                .build();
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(payer -> Bucket.builder().addLimit(bandwidth).build());
    }
}
