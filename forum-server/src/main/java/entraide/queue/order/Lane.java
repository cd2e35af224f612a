package entraide.queue.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where in the order something waits; earlier lanes come first. Its ordinal is what the table keeps. */
public enum Lane {
    BROKEN,
    AT_RISK,
    WAITING,
    /** Peers come first for a while; mentors get it when nothing else waits. */
    PEERS;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Lane of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static Lane at(int ordinal) {
        return values()[ordinal];
    }

    /** By its promise, or by its age? */
    public boolean pressing() {
        return this == BROKEN || this == AT_RISK;
    }
}
