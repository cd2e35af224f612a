package entraide.queue.claim;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import entraide.queue.item.Claims;
import entraide.queue.item.Happened;
import entraide.queue.item.Hold;
import entraide.queue.item.Item;
import entraide.queue.item.Items;
import entraide.queue.order.Lease;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands what waits to mentors, each thing to one mentor at a time. Who decides locks the mentor first, then the item. */
final class ClaimDesk {

    private final Items items;
    private final Claims claims;
    private final Clock clock;

    ClaimDesk(Items items, Claims claims, Clock clock) {
        this.items = items;
        this.claims = claims;
        this.clock = clock;
    }

    /** The one named, or it is refused why not. Taking what one holds already renews it. */
    Future<Item> pick(Tx tx, Caller mentor, long itemId) {
        var now = clock.instant();
        return Mentors.lock(tx, mentor.id())
                .compose(locked -> items.lock(tx, itemId))
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(item -> pick(tx, mentor, item, now));
    }

    private Future<Item> pick(Tx tx, Caller mentor, Item item, Instant now) {
        var hold = item.state().hold();
        var held = hold != null && hold.holds(now);
        if (held && hold.by() == mentor.id()) return items.renew(tx, item, now).map(item);
        if (item.askerId() == mentor.id()) return Future.failedFuture(ClaimRefusal.ownQuestion());
        if (!item.state().waits()) return Future.failedFuture(ClaimRefusal.notWaiting());
        if (held) return ClaimRefusal.held(tx, mentor, item.id(), now);
        return Mentors.requireFreeHand(tx, mentor.id(), now).compose(free -> grant(tx, mentor.id(), item, now));
    }

    /** The head of the order; empty when nothing waits that could be handed to this mentor. */
    Future<Optional<Item>> next(Tx tx, Caller mentor, Optional<String> space, Optional<String> tag) {
        var now = clock.instant();
        return Mentors.lock(tx, mentor.id())
                .compose(locked -> Mentors.requireFreeHand(tx, mentor.id(), now))
                .compose(free -> head(tx, PASSING_OVER, mentor.id(), now, space, tag))
                .compose(head -> head.isPresent()
                        ? Future.succeededFuture(head)
                        : head(tx, WAITING_FOR, mentor.id(), now, space, tag))
                .compose(head -> head.isEmpty()
                        ? Future.succeededFuture(head)
                        : grant(tx, mentor.id(), head.get(), now).map(Optional::of));
    }

    // Served by item_order_idx. The claim is on the row itself: a row taken meanwhile fails the test again.
    private static final String HEAD = """
            select %s
              from queue.item
             where turn = 'mentor'
               and asker_id <> $1
               and (lease_until is null or lease_until <= $2)
               and ($3::text is null
                    or space_id = (select space_id from queue.space_target where slug = $3
                                    order by space_id desc limit 1))
               and ($4::text is null or tags @> array[$4])
             order by lane, place, id
             limit 1
               for no key update""".formatted(Item.COLUMNS);

    // Mentors who ask at once get different things, and none waits.
    private static final String PASSING_OVER = HEAD + " skip locked";

    // What was passed over may come free yet: before we say that nothing waits, we wait for it.
    private static final String WAITING_FOR = HEAD;

    private static Future<Optional<Item>> head(
            Tx tx, String how, long mentorId, Instant now, Optional<String> space, Optional<String> tag) {
        return Sql.first(tx, how, Item::from, mentorId, Lease.over(now), space, tag);
    }

    private Future<Item> grant(Tx tx, long mentorId, Item item, Instant now) {
        var former = Optional.ofNullable(item.state().hold()).map(Hold::by).filter(by -> by != mentorId);
        return claims.end(tx, item, mentorId, former.isPresent() ? "taken-over" : "expired", now)
                .compose(ended -> Grant.give(tx, item, mentorId, now))
                .compose(hold -> {
                    var next = item.state().held(hold);
                    return items.keep(tx, item, next, List.of(granted(hold, next.fence(), former)));
                });
    }

    private static Happened granted(Hold hold, long fence, Optional<Long> former) {
        var facts = new HashMap<String, Object>(Map.of("claimId", hold.claimId(), "fence", fence));
        former.ifPresent(from -> facts.put("from", from));
        var kind = former.isPresent() ? Happened.Kind.TAKEN_OVER : Happened.Kind.CLAIMED;
        return new Happened(hold.since(), hold.by(), kind, facts);
    }
}
