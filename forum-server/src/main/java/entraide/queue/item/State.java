package entraide.queue.item;

import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.queue.order.Lane;
import entraide.queue.promise.Promise;
import java.time.Instant;

/**
 * How an item stands, and every way in which that changes.
 *
 * @param before whose turn it was, where it left the line
 * @param promise the last one made, kept for when what left comes back
 * @param kept whether the last answer came in time; null while it is owed
 * @param hold null when nobody took it
 * @param fence grows with every grant
 */
public record State(
        Turn turn,
        Turn before,
        Lane lane,
        Promise promise,
        Instant brokenAt,
        Boolean kept,
        Answers answers,
        Hold hold,
        long fence) {

    /** How often a mentor's word was given, when and by whom last. */
    public record Answers(int count, Instant at, Long by) {

        static final Answers NONE = new Answers(0, null, null);
    }

    static State entered(Promise promise) {
        return new State(Turn.MENTOR, null, Lane.WAITING, promise, null, null, Answers.NONE, null, 0);
    }

    State askedAgain(Promise next) {
        return new State(Turn.MENTOR, null, Lane.WAITING, next, null, null, answers, null, fence);
    }

    State atRisk() {
        return new State(turn, before, Lane.AT_RISK, promise, null, kept, answers, hold, fence);
    }

    State broken() {
        return new State(turn, before, Lane.BROKEN, promise, promise.at(), kept, answers, hold, fence);
    }

    State answered(long by, Instant now) {
        var given = new Answers(answers.count() + 1, now, by);
        return new State(Turn.ASKER, null, lane, promise, brokenAt, !now.isAfter(promise.at()), given, null, fence);
    }

    State left() {
        return new State(Turn.DONE, turn, lane, promise, brokenAt, kept, answers, null, fence);
    }

    State back() {
        return new State(before, null, lane, promise, brokenAt, kept, answers, null, fence);
    }

    /** The answer is taken back: its promise is owed as before. */
    State unanswered() {
        return new State(Turn.MENTOR, null, lane, promise, brokenAt, null, answers, null, fence);
    }

    /** The last answer counts as it did: a promise that it kept was not broken by its absence. */
    State answeredThen() {
        boolean inTime = !answers.at().isAfter(promise.at());
        return new State(Turn.ASKER, null, lane, promise, inTime ? null : brokenAt, inTime, answers, null, fence);
    }

    public State held(Hold next) {
        return new State(turn, before, lane, promise, brokenAt, kept, answers, next, fence + 1);
    }

    public State free() {
        return new State(turn, before, lane, promise, brokenAt, kept, answers, null, fence);
    }

    public boolean waits() {
        return turn == Turn.MENTOR;
    }

    /** The lane that time has brought it to. */
    Lane laneAt(Instant now) {
        if (promise.at().isBefore(now)) return Lane.BROKEN;
        return promise.atRisk().isAfter(now) ? Lane.WAITING : Lane.AT_RISK;
    }

    public Standing standing() {
        return new Standing(turn, waits() ? promise.at() : null);
    }
}
