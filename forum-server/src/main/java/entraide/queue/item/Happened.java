package entraide.queue.item;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** One transition of an item; {@code actor} is null for what time did. */
public record Happened(Instant at, Long actor, Kind kind, Map<String, Object> facts) {

    /** Every way in which an item changes. Their words are in the story's catalogue. */
    public enum Kind {
        ENTERED,
        CHANGED,
        WARMED_UP,
        PAST_PEERS,
        AT_RISK,
        BROKEN,
        CLAIMED,
        TAKEN_OVER,
        RELEASED,
        SKIPPED,
        ESCALATED,
        HANDED_OVER,
        REMINDED,
        RETURNED,
        SNOOZED,
        WOKEN,
        ANSWERED,
        UNDONE,
        ENDORSED,
        FOLLOWED_UP,
        NUDGED,
        CLOSED,
        DISMISSED,
        DRAFTED,
        LEFT,
        CAME_BACK;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
