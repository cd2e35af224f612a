package entraide.queue.item;

import entraide.queue.order.Lease;
import java.time.Instant;

/** A mentor's lease on an item, as it stands on the item's row. */
public record Hold(long claimId, long by, Instant since, Instant leaseUntil) {

    public static Hold granted(long claimId, long by, Instant now) {
        return new Hold(claimId, by, now, now.plus(Lease.TIME));
    }

    public Hold renewed(Instant now) {
        return new Hold(claimId, by, since, now.plus(Lease.TIME));
    }

    public boolean holds(Instant now) {
        return leaseUntil.isAfter(Lease.over(now));
    }
}
