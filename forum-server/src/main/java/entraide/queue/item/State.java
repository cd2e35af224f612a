package entraide.queue.item;

import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.queue.order.Lane;
import entraide.queue.promise.Promise;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an item stands, and every way in which that changes.
 *
 * @param before whose turn it was, where it left the line
 * @param since when the present turn began
 * @param promise the last one made, kept for when what left comes back
 * @param kept whether the last answer came in time; null while it is owed
 * @param hold null when nobody took it
 * @param fence grows with every grant
 * @param owner null when any mentor's word will do
 * @param pause what it waits for while the turn is an event's, else null
 * @param nudges how often the asker was reminded in this turn
 * @param escalated it is for the coordinators
 */
public record State(
        Turn turn,
        Turn before,
        Instant since,
        Lane lane,
        Promise promise,
        Instant brokenAt,
        Boolean kept,
        Answers answers,
        Hold hold,
        long fence,
        Standing.Peers peers,
        Owner owner,
        Pause pause,
        int nudges,
        boolean escalated) {

    /** How often a mentor's word was given, when and by whom last. */
    public record Answers(int count, Instant at, Long by) {}

    private Change change() {
        return new Change(this);
    }

    /** A follow-up: it is asked again, with a promise of its own. */
    public State askedAgain(Promise next, Instant now) {
        return change().turn(Turn.MENTOR, now).promise(next).state();
    }

    State atRisk() {
        return change().lane(Lane.AT_RISK).state();
    }

    State broken() {
        return change().lane(Lane.BROKEN).brokenAt(promise.at()).state();
    }

    public State warmedUp() {
        return change().peers(peers.warm()).state();
    }

    State pastPeers() {
        return change().lane(Lane.WAITING).state();
    }

    State answered(long by, Instant now) {
        var given = new Answers(answers.count() + 1, now, by);
        var inTime = kept == null ? !now.isAfter(promise.at()) : kept;
        return change().turn(Turn.ASKER, now)
                .kept(inTime)
                .answers(given)
                .owner(null)
                .escalated(false)
                .state();
    }

    public State left(Instant now) {
        var whose = turn == Turn.EVENT ? (owes() ? Turn.MENTOR : Turn.ASKER) : turn;
        return change().turn(Turn.DONE, now).before(whose).owner(null).state();
    }

    public State back(Instant now) {
        return change().turn(before, now).state();
    }

    /** The answer is taken back: its promise is owed as before. */
    public State unanswered(Instant now) {
        return change().turn(Turn.MENTOR, now).kept(null).state();
    }

    /** The last answer counts as it did: a promise that it kept was not broken by its absence. */
    State answeredThen(Instant now) {
        boolean inTime = !answers.at().isAfter(promise.at());
        return change().turn(Turn.ASKER, now)
                .brokenAt(inTime ? null : brokenAt)
                .kept(inTime)
                .state();
    }

    public State held(Hold next) {
        return change().hold(next).fence(fence + 1).state();
    }

    public State free() {
        return change().hold(null).state();
    }

    /** Free, for this mentor first; null for everybody. */
    public State handedTo(Owner next) {
        return change().hold(null).owner(next).state();
    }

    /** The same time to give a word, for whoever stands in; for everybody where nobody does. */
    public State inheritedBy(Optional<Long> substitute) {
        return change().owner(substitute.map(owner::handedTo).orElse(null)).state();
    }

    /** Waits for a date; {@code next} is the promise from then on, where the last one was kept. */
    public State snoozed(Pause until, Owner after, Promise next, Instant now) {
        var paused = change().turn(Turn.EVENT, now).pause(until).owner(after);
        return (owes() ? paused : paused.promise(next)).state();
    }

    public State woken(Instant now) {
        return change().turn(Turn.MENTOR, now).state();
    }

    State reminded() {
        return change().owner(owner.reminded()).state();
    }

    State nudged() {
        return change().nudges(nudges + 1).state();
    }

    public State toCoordinators() {
        return change().hold(null).owner(null).escalated(true).state();
    }

    public boolean waits() {
        return turn == Turn.MENTOR;
    }

    /** Is a mentor's word promised and not yet given? */
    public boolean owes() {
        return turn != Turn.DONE && kept == null;
    }

    /** The lane that time has brought it to. */
    Lane laneAt(Instant now) {
        if (promise.at().isBefore(now)) return Lane.BROKEN;
        if (!promise.atRisk().isAfter(now)) return Lane.AT_RISK;
        return peers != null && peers.until().isAfter(now) ? Lane.PEERS : Lane.WAITING;
    }

    /** When time alone changes something next. */
    Optional<Instant> due() {
        return switch (turn) {
            case ASKER -> Optional.of(Silence.ends(since, nudges));
            case EVENT -> Optional.of(pause.until());
            case DONE -> Optional.empty();
            case MENTOR ->
                Stream.of(dueLane(), dueWarm(), dueOwner())
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo);
        };
    }

    private Instant dueLane() {
        return switch (lane) {
            case BROKEN -> null;
            case AT_RISK -> promise.at().plusMillis(1);
            case WAITING -> promise.atRisk();
            case PEERS -> peers.until().isBefore(promise.atRisk()) ? peers.until() : promise.atRisk();
        };
    }

    private Instant dueWarm() {
        return peers == null ? null : peers.warmUntil();
    }

    private Instant dueOwner() {
        if (owner == null) return null;
        return owner.remindAt() == null ? owner.returnAt() : owner.remindAt();
    }

    public Standing standing() {
        var promised = turn == Turn.MENTOR || turn == Turn.EVENT && owes();
        return new Standing(turn, promised ? promise.at() : null, waits() ? peers : null);
    }
}
