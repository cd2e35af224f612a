package entraide.messaging;

import entraide.platform.text.Phrases;
import java.util.Map;

/** What messaging says to people, in their language; all of it is in {@code messaging/words_*.properties}. */
public final class Words {

    private static final Map<String, Phrases> LANGUAGES = Phrases.of("messaging.words");

    private Words() {}

    public static Phrases in(String language) {
        return LANGUAGES.getOrDefault(language, LANGUAGES.get("en"));
    }
}
