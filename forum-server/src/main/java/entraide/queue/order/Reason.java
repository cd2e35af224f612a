package entraide.queue.order;

import entraide.platform.content.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/**
 * Why something stands where it stands: said from the very inputs that put it there.
 *
 * @param owner the name of the mentor whose word is awaited, null for any
 */
public record Reason(Turn turn, Lane lane, Times times, int weight, boolean blocked, String owner, boolean escalated) {

    /** {@code peersUntil} and {@code pausedUntil} are null where nobody waits for that. */
    public record Times(Instant promise, Instant askedAt, Instant peersUntil, Instant pausedUntil) {}

    public String in(String language, Instant now) {
        var words = Words.in(language);
        if (turn != Turn.MENTOR) return words.say("reason." + turn.word(), words.duration(measure(now)));
        var parts = new ArrayList<String>();
        parts.add(words.say("reason." + lane.word(), words.duration(measure(now))));
        if (weight > 0) parts.add(words.say("reason.same-problem", weight));
        if (blocked) parts.add(words.say("reason.blocked"));
        if (escalated) parts.add(words.say("reason.escalated"));
        if (owner != null) parts.add(words.say("reason.owner", owner));
        return String.join(" · ", parts);
    }

    private Duration measure(Instant now) {
        if (turn == Turn.EVENT) return Duration.between(now, times.pausedUntil());
        return switch (lane) {
            case BROKEN -> Duration.between(times.promise(), now);
            case AT_RISK -> Duration.between(now, times.promise());
            case WAITING -> Duration.between(times.askedAt(), now);
            case PEERS -> Duration.between(now, times.peersUntil());
        };
    }
}
