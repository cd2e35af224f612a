package entraide.queue.turn;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Refusal;
import entraide.queue.absence.Absences;
import entraide.queue.item.Happened;
import entraide.queue.item.Happened.Kind;
import entraide.queue.item.Item;
import entraide.queue.item.Owner;
import entraide.queue.order.QueueRefusal;
import entraide.queue.promise.Targets;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What needs no answer is closed, and opened again at the asker's word: nothing ends for good but by its own thread. */
final class Closing {

    private final Moves moves;
    private final Targets targets = new Targets();
    private final Clock clock;

    Closing(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** {@code note} may be null. */
    Future<Item> dismiss(Tx tx, Caller mentor, long itemId, String note) {
        var now = clock.instant();
        return moves.inHand(tx, mentor, itemId, now).compose(item -> {
            var facts = new HashMap<String, Object>();
            if (note != null) facts.put("note", note);
            return moves.move(tx, item, item.state().left(now), new Happened(now, mentor.id(), Kind.DISMISSED, facts));
        });
    }

    Future<Item> reopen(Tx tx, Caller caller, ContentRef ref) {
        var now = clock.instant();
        return moves.lock(tx, ref).compose(item -> {
            if (item.askerId() != caller.id() && !caller.is(Role.MENTOR) && !caller.is(Role.STAFF))
                return Future.failedFuture(Refusal.notFound());
            return closedHere(tx, item)
                    .compose(here ->
                            here ? reopened(tx, caller, item, now) : Future.failedFuture(QueueRefusal.notClosed()));
        });
    }

    // Served by event_item_idx.
    private static final String LAST_END = """
            select kind
              from queue.event
             where item_id = $1
               and kind in ('closed', 'dismissed', 'left')
             order by id desc
             limit 1
            """;

    /** What its thread ended (solved, locked, deleted) only its thread begins again. */
    private static Future<Boolean> closedHere(Tx tx, Item item) {
        if (item.state().turn() != Turn.DONE) return Future.succeededFuture(false);
        return Sql.first(tx, LAST_END, row -> row.getString("kind"), item.id())
                .map(kind -> kind.filter(word -> !word.equals(Kind.LEFT.word())).isPresent());
    }

    /** What was owed is owed as before; what was answered is asked again, first of whoever answered. */
    private Future<Item> reopened(Tx tx, Caller caller, Item item, Instant now) {
        if (item.state().before() == Turn.MENTOR)
            return moves.move(tx, item, item.state().back(now), cameBack(caller, item, now));
        return targets.of(tx, item.spaceId()).compose(target -> {
            var again = item.state().askedAgain(target.promise(now), now);
            return lastMentor(tx, item, now)
                    .map(mentor -> mentor.map(id -> HandOver.owner(id, target, now)))
                    .compose(owner -> moves.move(
                            tx,
                            item,
                            again.handedTo(owner.orElse(null)),
                            askedAgain(caller, again.promise().at(), owner, now)));
        });
    }

    private static Future<Optional<Long>> lastMentor(Tx tx, Item item, Instant now) {
        var by = item.state().answers().by();
        return by == null ? Future.succeededFuture(Optional.empty()) : Absences.standIn(tx, by, now);
    }

    private static Happened cameBack(Caller caller, Item item, Instant now) {
        return new Happened(now, caller.id(), Kind.CAME_BACK, Map.of("cause", "reopened"));
    }

    private static Happened askedAgain(Caller caller, Instant promise, Optional<Owner> owner, Instant now) {
        var facts = new HashMap<String, Object>(Map.of("promise", promise, "cause", "reopened"));
        owner.ifPresent(mentor -> facts.put("toId", mentor.id()));
        return new Happened(now, caller.id(), Kind.FOLLOWED_UP, facts);
    }
}
