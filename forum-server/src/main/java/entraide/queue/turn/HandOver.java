package entraide.queue.turn;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.platform.people.Caller;
import entraide.queue.absence.Absences;
import entraide.queue.absence.Colleagues;
import entraide.queue.item.Happened;
import entraide.queue.item.Happened.Kind;
import entraide.queue.item.Item;
import entraide.queue.item.Owner;
import entraide.queue.order.QueueRefusal;
import entraide.queue.promise.Target;
import entraide.queue.promise.Targets;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Giving something away: to a colleague, to everybody, to the coordinators; never without a word of what is known. */
final class HandOver {

    private final Moves moves;
    private final Targets targets = new Targets();
    private final Outbox outbox;
    private final Clock clock;

    HandOver(Moves moves, Outbox outbox, Clock clock) {
        this.moves = moves;
        this.outbox = outbox;
        this.clock = clock;
    }

    Future<Item> handOver(Tx tx, Caller mentor, long itemId, Optional<String> to, String note) {
        var now = clock.instant();
        return moves.inHand(tx, mentor, itemId, now)
                .compose(item -> to.isEmpty()
                        ? given(tx, mentor, item, null, note, now)
                        : Colleagues.taker(tx, to.get(), item)
                                .compose(named -> Absences.standIn(tx, named, now))
                                .map(present -> present.filter(item::among))
                                .compose(present -> toColleague(tx, mentor, item, present, note, now)));
    }

    /** Everybody, where the colleague is away and nobody stands in. */
    private Future<Item> toColleague(Tx tx, Caller by, Item item, Optional<Long> to, String note, Instant now) {
        if (to.isEmpty()) return given(tx, by, item, null, note, now);
        return targets.of(tx, item.spaceId())
                .map(target -> owner(to.get(), target, now))
                .compose(owner -> given(tx, by, item, owner, note, now))
                .compose(after ->
                        outbox.append(tx, told(after, by.id(), to.get())).map(after));
    }

    static Owner owner(long mentorId, Target target, Instant from) {
        return new Owner(mentorId, target.remindAt(from), target.returnAt(from));
    }

    private Future<Item> given(Tx tx, Caller by, Item item, Owner owner, String note, Instant now) {
        var facts = new HashMap<String, Object>(Map.of("note", note));
        if (owner != null) facts.put("toId", owner.id());
        var handedOver = new Happened(now, by.id(), Kind.HANDED_OVER, facts);
        return moves.move(tx, item, item.state().handedTo(owner), handedOver);
    }

    private static DomainEvent told(Item item, long by, long to) {
        return new DomainEvent(
                "queue.handed-over",
                new ContentRef("item", item.id()),
                item.version(),
                List.of("member:" + to),
                Map.of("itemId", item.id(), "by", by),
                Map.of("itemId", item.id()));
    }

    Future<Item> escalate(Tx tx, Caller mentor, long itemId, String note) {
        var now = clock.instant();
        return moves.inHand(tx, mentor, itemId, now).compose(item -> {
            if (item.among() != null) return Future.failedFuture(QueueRefusal.notPublic());
            var escalated = new Happened(now, mentor.id(), Kind.ESCALATED, Map.of("note", note));
            return moves.move(tx, item, item.state().toCoordinators(), escalated);
        });
    }
}
