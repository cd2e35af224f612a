package entraide.queue.claim;

import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.queue.item.Claims;
import entraide.queue.item.Happened;
import entraide.queue.item.Item;
import entraide.queue.item.Items;
import entraide.queue.order.QueueRefusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps claims alive while their holder writes, and gives them back. */
final class Leases {

    private final Items items;
    private final Claims claims;
    private final Clock clock;

    Leases(Items items, Claims claims, Clock clock) {
        this.items = items;
        this.claims = claims;
        this.clock = clock;
    }

    /** Gives until when; also after the lease ran out, unless somebody took over. */
    Future<Instant> renew(Tx tx, Caller mentor, long claimId, long fence) {
        var now = clock.instant();
        return Mentors.lock(tx, mentor.id())
                .compose(locked -> Grant.of(tx, claimId, mentor.id()))
                .compose(grant -> grant.fence() != fence
                        ? Future.failedFuture(QueueRefusal.staleFence())
                        : items.lock(tx, grant.itemId()))
                .compose(item -> renew(tx, mentor, claimId, item.orElseThrow(), now));
    }

    private Future<Instant> renew(Tx tx, Caller mentor, long claimId, Item item, Instant now) {
        var hold = item.state().hold();
        if (!item.state().waits()) return Future.failedFuture(QueueRefusal.notWaiting());
        if (hold != null && hold.claimId() == claimId)
            return hold.holds(now)
                    ? items.renew(tx, item, now)
                    : Mentors.requireFreeHand(tx, mentor.id(), now).compose(free -> items.renew(tx, item, now));
        if (hold != null && hold.by() != mentor.id() && hold.holds(now))
            return QueueRefusal.held(tx, mentor, item.id(), now);
        return Future.failedFuture(QueueRefusal.claimOver());
    }

    /** Back to the line with its age; nothing happens where it is held no more. */
    Future<Void> release(Tx tx, Caller mentor, long claimId) {
        return Grant.of(tx, claimId, mentor.id())
                .compose(grant -> items.lock(tx, grant.itemId()))
                .compose(item -> release(tx, mentor, claimId, item.orElseThrow()));
    }

    private Future<Void> release(Tx tx, Caller mentor, long claimId, Item item) {
        var hold = item.state().hold();
        if (hold == null || hold.claimId() != claimId) return Future.succeededFuture();
        var now = clock.instant();
        var facts =
                Map.<String, Object>of("claimId", claimId, "fence", item.state().fence());
        var released = new Happened(now, mentor.id(), Happened.Kind.RELEASED, facts);
        return claims.end(tx, item, mentor.id(), "released", now)
                .compose(ended -> items.keep(tx, item, item.state().free(), List.of(released)))
                .mapEmpty();
    }
}
