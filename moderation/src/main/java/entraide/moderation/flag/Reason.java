package entraide.moderation.flag;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why something is reported. How much harm each may mean is {@code moderation.harm_of}. */
public enum Reason {
    SPAM,
    HARASSMENT,
    OFF_TOPIC,
    UNSAFE,
    ILLEGAL,
    OTHER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Reason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
