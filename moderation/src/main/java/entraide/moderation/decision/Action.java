package entraide.moderation.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import entraide.platform.content.Correction.What;
import java.util.Locale;

/** What is decided on a case. */
public enum Action {
    KEEP,
    REJECT,
    HIDE,
    DELETE,
    EDIT,
    MOVE,
    LOCK,
    WARN,
    SILENCE,
    SUSPEND,
    BAN;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Action of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Needs a statement of reasons. */
    public boolean restricts() {
        return this != KEEP && this != REJECT;
    }

    /** Takes something from a member for a while. */
    boolean sanctions() {
        return this == SILENCE || this == SUSPEND || this == BAN;
    }

    boolean corrects() {
        return this == DELETE || this == EDIT || this == MOVE || this == LOCK;
    }

    What correction() {
        return What.valueOf(name());
    }
}
