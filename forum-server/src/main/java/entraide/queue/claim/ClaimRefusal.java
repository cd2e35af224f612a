package entraide.queue.claim;

import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.queue.order.LineOrder;
import entraide.queue.order.QueueItem;
import io.vertx.core.Future;
import java.time.Instant;

/** Why something cannot be claimed, or is claimed no more. */
final class ClaimRefusal {

    private ClaimRefusal() {}

    static Refusal handsFull(int held) {
        return new Refusal(Problem.of(
                        409,
                        "hands-full",
                        "You hold as much as you may",
                        "Answer or give back one of your " + held + " first")
                .with("held", held)
                .with("limit", Mentors.HANDS));
    }

    static Refusal ownQuestion() {
        return new Refusal(Problem.of(409, "own-question", "You asked this yourself", null));
    }

    static Refusal notWaiting() {
        return new Refusal(Problem.of(409, "not-waiting", "This waits for no mentor any more", null));
    }

    static Refusal claimOver() {
        return new Refusal(Problem.of(409, "claim-over", "You gave this back; take it again", null));
    }

    static Refusal staleFence() {
        return new Refusal(Problem.of(409, "stale-fence", "This is not the claim's fence", null));
    }

    /** Fails with who has it, and since when. */
    static <T> Future<T> held(Tx tx, Caller viewer, long itemId, Instant now) {
        return LineOrder.one(tx, viewer, itemId, now)
                .compose(item -> Future.failedFuture(held(item.orElseThrow().claim())));
    }

    private static Refusal held(QueueItem.Holding by) {
        return new Refusal(
                Problem.of(409, "held", "Somebody has this already", by.holder().displayName() + " has it")
                        .with("holder", by.holder())
                        .with("since", by.since())
                        .with("leaseUntil", by.leaseUntil()));
    }
}
