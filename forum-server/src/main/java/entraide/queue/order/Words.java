package entraide.queue.order;

import entraide.platform.text.Phrases;
import java.util.Map;

/** What the queue says to people, in their language; all of it is in {@code queue/words_*.properties}. */
public final class Words {

    private static final Map<String, Phrases> LANGUAGES = Phrases.of("queue.words");

    private Words() {}

    public static Phrases in(String language) {
        return LANGUAGES.getOrDefault(language, LANGUAGES.get("en"));
    }
}
