package entraide.queue.turn;

import entraide.platform.content.Turn;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.queue.item.Happened;
import entraide.queue.item.Happened.Kind;
import entraide.queue.item.Item;
import entraide.queue.item.Pause;
import entraide.queue.item.State;
import entraide.queue.order.QueueRefusal;
import entraide.queue.promise.Target;
import entraide.queue.promise.Targets;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Waiting for a date, and then for the word of the mentor who chose it. A promise is never slept through. */
final class Snooze {

    static final Duration LONGEST = Duration.ofDays(90);

    private final Moves moves;
    private final Targets targets = new Targets();
    private final Clock clock;

    Snooze(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** As the mentor asks for it; {@code wakeOnReply} and {@code note} may be null. */
    record Wish(Instant until, Boolean wakeOnReply, String note) {

        boolean wakes() {
            return wakeOnReply == null || wakeOnReply;
        }
    }

    Future<Item> snooze(Tx tx, Caller mentor, long itemId, Wish wish) {
        var now = clock.instant();
        if (!wish.until().isAfter(now) || wish.until().isAfter(now.plus(LONGEST)))
            return Future.failedFuture(new Refusal(Problem.invalid("/until", "from now to 90 days")));
        return answeredOrInHand(tx, mentor, itemId, now)
                .compose(item ->
                        targets.of(tx, item.spaceId()).compose(target -> snoozed(tx, mentor, item, wish, target, now)));
    }

    /** One's own answer can be slept on without being taken again. */
    private Future<Item> answeredOrInHand(Tx tx, Caller mentor, long itemId, Instant now) {
        return moves.lock(tx, mentor, itemId)
                .compose(item -> answeredBy(item.state(), mentor)
                        ? Future.succeededFuture(item)
                        : moves.inHand(tx, mentor, itemId, now));
    }

    private static boolean answeredBy(State state, Caller mentor) {
        var by = state.answers().by();
        return state.turn() == Turn.ASKER && by != null && by == mentor.id();
    }

    private Future<Item> snoozed(Tx tx, Caller mentor, Item item, Wish wish, Target target, Instant now) {
        var state = item.state();
        var latest = state.promise().atRisk();
        if (state.owes() && wish.until().isAfter(latest))
            return Future.failedFuture(QueueRefusal.promisePressing(latest));
        var pause = new Pause(wish.until(), wish.wakes(), mentor.id());
        var after = HandOver.owner(mentor.id(), target, wish.until());
        var next = state.snoozed(pause, after, target.promise(wish.until()), now);
        var facts = new HashMap<String, Object>(Map.of(
                "until",
                wish.until(),
                "wakes",
                wish.wakes(),
                "promise",
                next.promise().at()));
        if (wish.note() != null) facts.put("note", wish.note());
        return moves.move(tx, item, next, new Happened(now, mentor.id(), Kind.SNOOZED, facts));
    }

    Future<Item> wake(Tx tx, Caller mentor, long itemId) {
        var now = clock.instant();
        return moves.lock(tx, mentor, itemId).compose(item -> {
            var pause = item.state().pause();
            if (pause == null || pause.by() != mentor.id() && !mentor.is(Role.STAFF))
                return Future.failedFuture(QueueRefusal.notInHand());
            var woken = new Happened(now, mentor.id(), Kind.WOKEN, Map.of("by", pause.by()));
            return moves.move(tx, item, item.state().woken(now), woken);
        });
    }
}
