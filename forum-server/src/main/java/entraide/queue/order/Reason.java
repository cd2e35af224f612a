package entraide.queue.order;

import entraide.platform.content.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/** Why something stands where it stands: said from the very inputs that put it there. */
public record Reason(Turn turn, Lane lane, Instant promise, Instant askedAt, int weight, boolean blocked) {

    public String in(String language, Instant now) {
        var words = Words.in(language);
        if (turn != Turn.MENTOR) return words.say("reason." + turn.word());
        var parts = new ArrayList<String>();
        parts.add(words.say("reason." + lane.word(), words.duration(measure(now))));
        if (weight > 0) parts.add(words.say("reason.same-problem", weight));
        if (blocked) parts.add(words.say("reason.blocked"));
        return String.join(" · ", parts);
    }

    private Duration measure(Instant now) {
        return switch (lane) {
            case BROKEN -> Duration.between(promise, now);
            case AT_RISK -> Duration.between(now, promise);
            case WAITING -> Duration.between(askedAt, now);
        };
    }
}
