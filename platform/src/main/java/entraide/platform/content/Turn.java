package entraide.platform.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who must act next on something that waits. */
public enum Turn {
    ASKER,
    MENTOR,
    EVENT,
    DONE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Turn of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
