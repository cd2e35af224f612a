package entraide.queue.order;

import java.time.Duration;
import java.time.Instant;

/** How long a claim holds others off. */
public final class Lease {

    public static final Duration TIME = Duration.ofMinutes(30);

    /** How long a lease that ran out still keeps others away. */
    public static final Duration GRACE = Duration.ofMinutes(5);

    private Lease() {}

    /** Leases that ended then or earlier hold nobody off at {@code now}. */
    public static Instant over(Instant now) {
        return now.minus(GRACE);
    }
}
