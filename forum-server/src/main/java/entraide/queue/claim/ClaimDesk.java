package entraide.queue.claim;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Refusal;
import entraide.queue.item.Claims;
import entraide.queue.item.Happened;
import entraide.queue.item.Hold;
import entraide.queue.item.Item;
import entraide.queue.item.ItemRow;
import entraide.queue.item.Items;
import entraide.queue.order.Filter;
import entraide.queue.order.Lease;
import entraide.queue.order.QueueRefusal;
import entraide.queue.order.Subjects;
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
                .map(found -> found.filter(item -> item.among(mentor.id())).orElseThrow(Refusal::notFound))
                .compose(item -> pick(tx, mentor, item, now));
    }

    private Future<Item> pick(Tx tx, Caller mentor, Item item, Instant now) {
        var hold = item.state().hold();
        var held = hold != null && hold.holds(now);
        if (held && hold.by() == mentor.id()) return items.renew(tx, item, now).map(item);
        if (item.askerId() == mentor.id()) return Future.failedFuture(QueueRefusal.ownQuestion());
        if (!item.state().waits()) return Future.failedFuture(QueueRefusal.notWaiting());
        if (held) return QueueRefusal.held(tx, mentor, item.id(), now);
        return Mentors.requireFreeHand(tx, mentor.id(), now).compose(free -> grant(tx, mentor.id(), item, now));
    }

    /** The head of the order; empty when nothing waits that could be handed to this mentor. */
    Future<Optional<Item>> next(Tx tx, Caller mentor, Filter.Subject about) {
        var now = clock.instant();
        return Mentors.lock(tx, mentor.id())
                .compose(locked -> Mentors.requireFreeHand(tx, mentor.id(), now))
                .compose(free -> head(tx, PASSING_OVER, mentor, now, about))
                .compose(head ->
                        head.isPresent() ? Future.succeededFuture(head) : head(tx, WAITING_FOR, mentor, now, about))
                .compose(head -> head.isEmpty()
                        ? Future.succeededFuture(head)
                        : grant(tx, mentor.id(), head.get(), now).map(Optional::of));
    }

    // The claim is on the row itself: a row taken meanwhile fails the test again. What is for one mentor, or for the
    // coordinators ($3), is handed to nobody else.
    private static final String FIRST =
            """
            select *
              from queue.item i
             where turn = 'mentor'
               and %%s
               and asker_id <> $1
               and (lease_until is null or lease_until <= $2)
               and (owner_id is null or owner_id = $1)
               and (not escalated or $3)
               and not exists (select from queue.skip where item_id = i.id and mentor_id = $1)
               and ($4::text is null or space_id = (select space_id from queue.space_target where slug = $4
                                                     order by space_id desc limit 1))
               and ($5::text is null or tags @> array[$5])
               and (not $6 or %s)
               and ($7::bigint is null or %s)
             order by lane, place, id
             limit 1
               for no key update of i""".formatted(Subjects.SKILLS.formatted("$1"), Subjects.PROGRAMME.formatted("$7"));

    // The first of what is for all, by item_order_idx, and of what is in private for this mentor, by item_among_idx.
    private static String head(String waiting) {
        return """
                with open as (%s%s), own as (%s%s)
                select %s
                  from (table open union all table own) heads
                 order by lane, place, id
                 limit 1
                """.formatted(
                        FIRST.formatted("among is null"),
                        waiting,
                        FIRST.formatted("among @> array[$1::bigint]"),
                        waiting,
                        ItemRow.COLUMNS);
    }

    // Mentors who ask at once get different things, and none waits.
    static final String PASSING_OVER = head(" skip locked");

    // What was passed over may come free yet: before we say that nothing waits, we wait for it.
    private static final String WAITING_FOR = head("");

    private static Future<Optional<Item>> head(Tx tx, String how, Caller mentor, Instant now, Filter.Subject about) {
        return Sql.first(
                tx,
                how,
                ItemRow::from,
                mentor.id(),
                Lease.over(now),
                mentor.is(Role.STAFF),
                about.space(),
                about.tag(),
                about.skills(),
                about.programme());
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
