package entraide.queue.item;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long an asker may be silent: two nudges, then it is closed politely. Calendar days from when the turn became theirs. */
final class Silence {

    static final List<Duration> NUDGES = List.of(Duration.ofDays(3), Duration.ofDays(10));
    static final Duration CLOSE = Duration.ofDays(21);

    private Silence() {}

    static Instant ends(Instant since, int nudges) {
        return since.plus(nudges < NUDGES.size() ? NUDGES.get(nudges) : CLOSE);
    }
}
