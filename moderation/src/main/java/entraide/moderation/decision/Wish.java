package entraide.moderation.decision;

import entraide.platform.content.Correction;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a moderator wishes to be decided, with its reasons. {@code ground} is the slug of a rule, or words. */
public record Wish(List<Measure> measures, String ground, String facts, Correction correction) {

    /** {@code until} is null where it has no end. */
    public record Measure(Action action, Instant until) {

        private void requireUntil(Instant now) {
            boolean needed = action == Action.SILENCE || action == Action.SUSPEND;
            if (needed && until == null) throw invalid("/until", "says when it ends; only a ban may have no end");
            if (until != null && !action.sanctions()) throw invalid("/until", "is for silence, suspend and ban");
            if (until != null && !until.isAfter(now)) throw invalid("/until", "is over already");
        }
    }

    boolean restricts() {
        return measures.stream().anyMatch(measure -> measure.action().restricts());
    }

    /** What cannot be put right by looking at the case. */
    public Wish requireSound(Instant now) {
        measures.forEach(measure -> measure.requireUntil(now));
        if (measures.stream().map(Measure::action).distinct().count() < measures.size()) {
            throw invalid("/also", "names a measure twice");
        }
        if (measures.size() > 1
                && !measures.stream().allMatch(measure -> measure.action().restricts())) {
            throw invalid("/also", "goes with measures only");
        }
        if (restricts()) requireReasons();
        return this;
    }

    private void requireReasons() {
        var missing = new ArrayList<Problem.Error>();
        if (ground == null || ground.isBlank())
            missing.add(new Problem.Error("/ground", "is needed: nobody is restricted without it"));
        if (facts == null || facts.isBlank())
            missing.add(new Problem.Error("/facts", "is needed: nobody is restricted without it"));
        if (!missing.isEmpty()) throw new Refusal(Problem.invalid(missing));
    }

    private static Refusal invalid(String pointer, String detail) {
        return new Refusal(Problem.invalid(pointer, detail));
    }
}
