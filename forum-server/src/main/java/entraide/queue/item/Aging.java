package entraide.queue.item;

import entraide.queue.item.Happened.Kind;
import entraide.queue.order.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What time alone does to an item, told with the moment at which it happened, however late we look. */
record Aging(State state, List<Happened> happened) {

    static Aging of(State state, Instant now) {
        var aged = new Aging(state, new ArrayList<>());
        var due = state.due();
        while (due.isPresent() && !due.get().isAfter(now)) {
            aged = aged.at(due.get());
            due = aged.state.due();
        }
        return aged;
    }

    private Aging at(Instant due) {
        return switch (state.turn()) {
            case ASKER -> silent(due);
            case EVENT ->
                then(
                        state.woken(due),
                        Kind.WOKEN,
                        due,
                        Map.of("by", state.pause().by()));
            case MENTOR -> waiting(due);
            case DONE -> throw new IllegalStateException("nothing is due of what is done");
        };
    }

    private Aging silent(Instant due) {
        if (state.nudges() == Silence.NUDGES.size()) return then(state.left(due), Kind.CLOSED, due, Map.of());
        return then(state.nudged(), Kind.NUDGED, due, Map.of("nudge", state.nudges() + 1));
    }

    private Aging waiting(Instant due) {
        if (state.peers() != null && due.equals(state.peers().warmUntil()))
            return then(state.warmedUp(), Kind.WARMED_UP, due, Map.of());
        var lane = state.laneAt(due);
        if (lane != state.lane()) return moved(lane);
        if (due.equals(state.owner().remindAt()))
            return then(
                    state.reminded(),
                    Kind.REMINDED,
                    due,
                    Map.of("mentorId", state.owner().id()));
        return then(
                state.handedTo(null),
                Kind.RETURNED,
                due,
                Map.of("mentorId", state.owner().id()));
    }

    private Aging moved(Lane lane) {
        var promise = state.promise();
        return switch (lane) {
            case BROKEN -> then(state.broken(), Kind.BROKEN, promise.at(), Map.of("promise", promise.at()));
            case AT_RISK -> then(state.atRisk(), Kind.AT_RISK, promise.atRisk(), Map.of());
            case WAITING ->
                then(state.pastPeers(), Kind.PAST_PEERS, state.peers().until(), Map.of());
            case PEERS -> throw new IllegalStateException("nothing goes back to the peers");
        };
    }

    private Aging then(State next, Kind kind, Instant at, Map<String, Object> facts) {
        return then(next, new Happened(at, null, kind, facts));
    }

    Aging then(State next, Happened last) {
        happened.add(last);
        return new Aging(next, happened);
    }
}
