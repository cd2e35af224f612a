package entraide.queue.order;

import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Instant;

/** Why something of the line cannot be taken, kept or moved. */
public final class QueueRefusal {

    private QueueRefusal() {}

    public static Refusal handsFull(int held, int limit) {
        return new Refusal(Problem.of(
                        409,
                        "hands-full",
                        "You hold as much as you may",
                        "Answer or give back one of your " + held + " first")
                .with("held", held)
                .with("limit", limit));
    }

    public static Refusal ownQuestion() {
        return new Refusal(Problem.of(409, "own-question", "You asked this yourself", null));
    }

    public static Refusal notWaiting() {
        return new Refusal(Problem.of(409, "not-waiting", "This waits for no mentor any more", null));
    }

    public static Refusal claimOver() {
        return new Refusal(Problem.of(409, "claim-over", "You gave this back; take it again", null));
    }

    public static Refusal staleFence() {
        return new Refusal(Problem.of(409, "stale-fence", "This is not the claim's fence", null));
    }

    public static Refusal notInHand() {
        return new Refusal(Problem.of(409, "not-in-hand", "You do not have this in hand", "Take it first"));
    }

    public static Refusal promisePressing(Instant latest) {
        return new Refusal(Problem.of(
                        409,
                        "promise-pressing",
                        "Somebody was promised an answer before",
                        "It can wait until the promise comes to be at risk")
                .with("latest", latest));
    }

    public static Refusal notPublic() {
        return new Refusal(Problem.of(409, "private-item", "Only those who accompany may see this", null));
    }

    public static Refusal notClosed() {
        return new Refusal(Problem.of(409, "not-closed", "This was not closed here", null));
    }

    public static Refusal undoOver() {
        return new Refusal(Problem.of(409, "undo-over", "It is too late to take this back", "Edit it instead"));
    }

    public static Refusal substituteCircle() {
        return new Refusal(Problem.of(
                409, "substitute-circle", "The substitutes would stand in for one another", "Choose somebody else"));
    }

    /** Fails with who has it, and since when. */
    public static <T> Future<T> held(Tx tx, Caller viewer, long itemId, Instant now) {
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
