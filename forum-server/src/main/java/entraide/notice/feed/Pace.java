package entraide.notice.feed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How often one address is fetched at most: programs come every quarter of an hour, and one that went wild is held back alone. */
final class Pace {

    private static final int A_MINUTE = 30;
    private static final int REMEMBERED = 20_000;

    private final boolean limited;
    private final LoadingCache<Long, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(feed -> bucket());

    Pace(boolean limited) {
        this.limited = limited;
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillIntervally(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }

    void require(long feedId) {
        if (!limited) return;
        var taken = buckets.get(feedId).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) return;
        int wait = (int) TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
        throw new Refusal(Problem.tooMany("This address is fetched too often; please wait a moment", wait));
    }
}
