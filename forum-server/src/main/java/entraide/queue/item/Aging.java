package entraide.queue.item;

import entraide.queue.order.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What time alone does to an item: its promise comes to be at risk, and breaks. */
record Aging(State state, List<Happened> happened) {

    /** Told with the moment it happened, however late we look. */
    static Aging of(State state, Instant now) {
        var aged = new Aging(state, new ArrayList<>());
        if (!state.waits()) return aged;
        var lane = state.laneAt(now);
        if (lane != Lane.WAITING && state.lane() == Lane.WAITING) aged = aged.atRisk();
        if (lane == Lane.BROKEN && state.lane() != Lane.BROKEN) aged = aged.broken();
        return aged;
    }

    private Aging atRisk() {
        happened.add(new Happened(state.promise().atRisk(), null, Happened.Kind.AT_RISK, Map.of()));
        return new Aging(state.atRisk(), happened);
    }

    private Aging broken() {
        var facts = Map.<String, Object>of("promise", state.promise().at());
        happened.add(new Happened(state.promise().at(), null, Happened.Kind.BROKEN, facts));
        return new Aging(state.broken(), happened);
    }

    Aging then(State next, Happened last) {
        happened.add(last);
        return new Aging(next, happened);
    }
}
