package entraide.queue.item;

import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.queue.order.Lane;
import entraide.queue.promise.Promise;
import java.time.Instant;

/**
 * The next state, written as what differs from the one before. A turn that begins takes with it what belonged to the
 * last; what is over may come back to where it stood, peers first.
 */
final class Change {

    private final State from;
    private Turn turn;
    private Turn before;
    private Instant since;
    private Lane lane;
    private Promise promise;
    private Instant brokenAt;
    private Boolean kept;
    private State.Answers answers;
    private Hold hold;
    private long fence;
    private Standing.Peers peers;
    private Owner owner;
    private Pause pause;
    private int nudges;
    private boolean escalated;

    Change(State from) {
        this.from = from;
        turn = from.turn();
        before = from.before();
        since = from.since();
        lane = from.lane();
        promise = from.promise();
        brokenAt = from.brokenAt();
        kept = from.kept();
        answers = from.answers();
        hold = from.hold();
        fence = from.fence();
        peers = from.peers();
        owner = from.owner();
        pause = from.pause();
        nudges = from.nudges();
        escalated = from.escalated();
    }

    Change turn(Turn next, Instant now) {
        turn = next;
        since = now;
        before = null;
        hold = null;
        pause = null;
        nudges = 0;
        if (from.turn() == Turn.MENTOR && next != Turn.DONE && lane == Lane.PEERS) lane(Lane.WAITING);
        return this;
    }

    Change before(Turn whose) {
        before = whose;
        return this;
    }

    /** A new promise begins unbroken and unkept. */
    Change promise(Promise next) {
        promise = next;
        brokenAt = null;
        kept = null;
        return lane(Lane.WAITING);
    }

    Change lane(Lane next) {
        lane = next;
        if (next != Lane.PEERS) peers = null;
        return this;
    }

    Change brokenAt(Instant at) {
        brokenAt = at;
        return this;
    }

    Change kept(Boolean inTime) {
        kept = inTime;
        return this;
    }

    Change answers(State.Answers given) {
        answers = given;
        return this;
    }

    Change hold(Hold next) {
        hold = next;
        return this;
    }

    Change fence(long next) {
        fence = next;
        return this;
    }

    Change peers(Standing.Peers next) {
        peers = next;
        return this;
    }

    Change owner(Owner next) {
        owner = next;
        return this;
    }

    Change pause(Pause next) {
        pause = next;
        return this;
    }

    Change nudges(int next) {
        nudges = next;
        return this;
    }

    Change escalated(boolean now) {
        escalated = now;
        return this;
    }

    State state() {
        return new State(
                turn, before, since, lane, promise, brokenAt, kept, answers, hold, fence, peers, owner, pause, nudges,
                escalated);
    }
}
