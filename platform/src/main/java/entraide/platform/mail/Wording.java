package entraide.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.text.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of our letters in one language, from the catalogue {@code mail/<language>.properties}. */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String LINK = "{link}";
    private static final String BACK = "{back}";
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
        return letter(name, values, "");
    }

    /** The same for a letter that gives {@code back} what its receiver wrote, in the place of {@code {back}}. */
    public Letter.Words letter(String name, Map<String, String> values, String back) {
        var body = List.of(phrase(name + ".body").split("\n\n"));
        return new Letter.Words(
                filled(phrase(name + ".subject"), values, Wording::oneLine),
                body.stream()
                        .map(part -> part.equals(BACK)
                                ? back.replaceAll("(?m)^", "> ")
                                : filled(part, values, Wording::oneLine))
                        .collect(Collectors.joining("\n\n", "", "\n")),
                html(name, body, values, back));
    }

    /** One line of the catalogue with {@code values} in its places, for text. */
    public String line(String key, Map<String, String> values) {
        return filled(phrase(key), values, Wording::oneLine);
    }

    public String language() {
        return language;
    }

    public boolean has(String key) {
        return catalogue.containsKey(key);
    }

    /** A word of the catalogue: a role, a date's pattern. */
    public String phrase(String key) {
        var words = catalogue.getProperty(key);
        if (words == null) throw new IllegalArgumentException("mail/" + language + ".properties has no " + key);
        return language.equals("fr") ? setInFrench(words) : words;
    }

    private String html(String name, List<String> body, Map<String, String> values, String back) {
        var inside = body.stream()
                .map(part -> switch (part) {
                    case LINK -> press(phrase(name + ".press"), values.get("link"));
                    case BACK -> Stationery.quote(back);
                    default -> Stationery.paragraph(filled(escaped(part), values, value -> escaped(oneLine(value))));
                })
                .collect(Collectors.joining("\n"));
        var peek = filled(body.get(1), values, Wording::oneLine);
        return Stationery.html(new Stationery.Sheet(language, values.get("school"), peek, inside, ""));
    }

    // Whose program shows no buttons, or who would rather see where it leads, has the address as well.
    private static String press(String words, String address) {
        return Stationery.press(words, address) + "\n" + Stationery.aside(Stationery.link(address, address));
    }

    private static String filled(
            String words, Map<String, String> values, java.util.function.UnaryOperator<String> as) {
        return PLACE.matcher(words).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) throw new IllegalArgumentException("nothing was given for " + place.group());
            return Matcher.quoteReplacement(as.apply(place.group().equals(LINK) ? value : linkless(value)));
        });
    }

    /** What people wrote themselves, as one line that no mail program makes a link of. */
    public static String harmless(String value) {
        return linkless(oneLine(value));
    }

    // A word joiner is not seen, and keeps mail programs from making a link out of a name like "win.example".
    private static String linkless(String value) {
        return value.replaceAll("([.:@/])(?=[\\p{L}/])", "$1\u2060");
    }

    private static String oneLine(String value) {
        return Text.undirected(value)
                .codePoints()
                .map(letter -> Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029 ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }

    private static String setInFrench(String words) {
        return words.replaceAll(" ([;:!?»])", "\u202f$1")
                .replace("« ", "«\u202f")
                .replaceAll("(?<=\\p{L})'(?=[\\p{L}{])", "’");
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
