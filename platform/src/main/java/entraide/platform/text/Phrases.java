package entraide.platform.text;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What a module says to people in one language; all of it is in the module's {@code words_*.properties}. */
public final class Phrases {

    private final Locale locale;
    private final ResourceBundle catalogue;

    private Phrases(String bundle, Locale locale) {
        this.locale = locale;
        this.catalogue = ResourceBundle.getBundle(bundle, locale);
    }

    /** By language; the bundle is named as {@code queue.words}. */
    public static Map<String, Phrases> of(String bundle) {
        return Map.of("fr", new Phrases(bundle, Locale.FRENCH), "en", new Phrases(bundle, Locale.ENGLISH));
    }

    public String say(String key, Object... with) {
        return new MessageFormat(catalogue.getString(key), locale).format(with);
    }

    /** As people say it: the largest unit that fits twice, never nothing. */
    public String duration(Duration length) {
        if (length.toHours() < 2) return say("minutes", Math.max(1, length.toMinutes()));
        return length.toDays() < 2 ? say("hours", length.toHours()) : say("days", length.toDays());
    }
}
