package entraide.notice.feed;

import entraide.platform.text.Text;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of feeds in their owner's language, and what XML and calendars have no room for taken out. */
final class FeedWords {

    private static final String CATALOGUE = "feed.words";

    private final ResourceBundle words;
    private final Locale language;

    private FeedWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(CATALOGUE, language);
    }

    static FeedWords of(String locale) {
        return new FeedWords(locale.startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    Locale language() {
        return language;
    }

    String say(String key) {
        return words.getString(key);
    }

    String say(String key, String title) {
        return say(key).replace("{title}", fit(title));
    }

    static String fit(String text) {
        return Text.undirected(text)
                .codePoints()
                .filter(letter ->
                        letter >= ' ' && (letter < 0x7F || letter > 0x9F) && letter != 0xFFFE && letter != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
