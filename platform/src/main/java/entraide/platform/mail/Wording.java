package entraide.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of our letters in one language, from the catalogue {@code mail/<language>.properties}. */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String LINK = "{link}";
    private static final Wording FRENCH = new Wording("fr");
    private static final Wording ENGLISH = new Wording("en");

    private final String language;
    private final Properties catalogue;

    private Wording(String language) {
        this.language = language;
        this.catalogue = read("/mail/" + language + ".properties");
    }

    public static Wording of(String locale) {
        return locale.startsWith("fr") ? FRENCH : ENGLISH;
    }

    /** A letter's words with {@code values} in their places; what people chose themselves never becomes a link. */
    public Letter.Words letter(String name, Map<String, String> values) {
        var body = phrase(name + ".body");
        return new Letter.Words(
                filled(phrase(name + ".subject"), values, Wording::oneLine),
                filled(body, values, Wording::oneLine) + "\n",
                html(body, values));
    }

    /** A word of the catalogue: a role, a date's pattern. */
    public String phrase(String key) {
        var words = catalogue.getProperty(key);
        if (words == null) throw new IllegalArgumentException("mail/" + language + ".properties has no " + key);
        return language.equals("fr") ? spacedAsFrenchIs(words) : words;
    }

    private String html(String body, Map<String, String> values) {
        return Arrays.stream(body.split("\n\n"))
                .map(paragraph -> paragraph.equals(LINK)
                        ? link(values.get("link"))
                        : "<p>" + filled(escaped(paragraph), values, value -> escaped(oneLine(value))) + "</p>")
                .collect(Collectors.joining(
                        "\n", "<!doctype html>\n<html lang=\"" + language + "\"><body>\n", "\n</body></html>\n"));
    }

    private static String link(String address) {
        return "<p><a href=\"" + escaped(address) + "\">" + escaped(address) + "</a></p>";
    }

    private static String filled(
            String words, Map<String, String> values, java.util.function.UnaryOperator<String> as) {
        return PLACE.matcher(words).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) throw new IllegalArgumentException("nothing was given for " + place.group());
            return Matcher.quoteReplacement(as.apply(place.group().equals(LINK) ? value : linkless(value)));
        });
    }

    // A word joiner is not seen, and keeps mail programs from making a link out of a name like "win.example".
    private static String linkless(String value) {
        return value.replaceAll("([.:@/])(?=[\\p{L}/])", "$1\u2060");
    }

    private static String oneLine(String value) {
        return value.codePoints()
                .map(letter -> Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029 ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }

    private static String spacedAsFrenchIs(String words) {
        return words.replaceAll(" ([;:!?»])", "\u202f$1").replace("« ", "«\u202f");
    }

    private static Properties read(String resource) {
        try (var words = Wording.class.getResourceAsStream(resource)) {
            if (words == null) throw new IllegalStateException("there is no " + resource);
            var catalogue = new Properties();
            catalogue.load(new InputStreamReader(words, UTF_8));
            return catalogue;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
