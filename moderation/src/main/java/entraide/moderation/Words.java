package entraide.moderation;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What moderation says to people, in their language; all of it is in {@code moderation/words_*.properties}. */
public final class Words {

    private static final Map<String, Words> LANGUAGES =
            Map.of("fr", new Words(Locale.FRENCH), "en", new Words(Locale.ENGLISH));

    private final Locale locale;
    private final ResourceBundle catalogue;

    private Words(Locale locale) {
        this.locale = locale;
        this.catalogue = ResourceBundle.getBundle("moderation.words", locale);
    }

    public static Words in(String language) {
        return LANGUAGES.getOrDefault(language, LANGUAGES.get("en"));
    }

    public String say(String key, Object... with) {
        return new MessageFormat(catalogue.getString(key), locale).format(with);
    }

    /** As people say it: the largest unit that fits twice, never nothing. */
    public String duration(Duration length) {
        if (length.toHours() < 2) return say("minutes", Math.max(1, length.toMinutes()));
        return length.toDays() < 2 ? say("hours", length.toHours()) : say("days", length.toDays());
    }

    public String date(Instant at, String timeZone) {
        return DateTimeFormatter.ofPattern(catalogue.getString("date"), locale)
                .withZone(ZoneId.of(timeZone))
                .format(at);
    }
}
