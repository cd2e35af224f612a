package entraide.platform.web;

import io.vertx.core.Future;
import java.time.Instant;

/** Keeping what one has in hand, said alike wherever things are claimed. */
public final class Lease {

    private Lease() {}

    /** Keeps it for whoever has this fence still; gives until when. */
    public interface Renewal {
        Future<Instant> with(long fence);
    }

    private record FenceJson(long fence) {}

    private record LeaseJson(Instant leaseUntil) {}

    public static Future<Reply> renewed(Call call, Renewal renewal) {
        return renewal.with(call.body(FenceJson.class).fence()).map(until -> Reply.ok(new LeaseJson(until)));
    }
}
