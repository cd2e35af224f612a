package entraide.messaging.sharing;

import entraide.platform.people.NameWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the members concerned, as people write them: whole, one word of them, the handle; without accents or
 * capitals, glued together, with an s behind. A name that is an ordinary word too is one with a capital or beside another.
 */
final class Names {

    /** A member by the names that everybody sees. */
    record Person(String handle, String displayName) {}

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "da", "di", "do", "dos", "el", "al",
            "ben", "bin", "ibn", "of", "the", "st", "ter", "y", "e");
    private static final Set<String> ORDINARY = Set.of(
            "petit",
            "grand",
            "blanc",
            "noir",
            "rose",
            "pierre",
            "roux",
            "marchand",
            "boulanger",
            "berger",
            "vidal",
            "lambert",
            "moulin",
            "fleur",
            "claire",
            "aime",
            "constant",
            "clement",
            "modeste",
            "prudence",
            "parfait",
            "juste",
            "france",
            "ange",
            "marine",
            "olive",
            "violette",
            "jasmin",
            "page",
            "large",
            "bon",
            "bonnet",
            "roi",
            "young",
            "king",
            "white",
            "black",
            "brown",
            "green",
            "hill",
            "wood",
            "rich",
            "mark",
            "grace",
            "hope",
            "faith",
            "joy",
            "will",
            "may",
            "june",
            "april",
            "summer",
            "price",
            "long",
            "short",
            "best",
            "day",
            "case",
            "art",
            "bill",
            "frank",
            "pat",
            "sue",
            "drew",
            "chase",
            "guy",
            "miles",
            "max",
            "penny",
            "rob",
            "dean",
            "baker",
            "cook",
            "carter",
            "cross",
            "field",
            "fisher",
            "fox",
            "hunter",
            "jolly",
            "lane",
            "marsh",
            "mason",
            "miller",
            "moon",
            "parker",
            "rivers",
            "sharp",
            "singer",
            "stone",
            "walker",
            "wise",
            "love",
            "mai",
            "avril",
            "or",
            "as",
            "an");
    private static final int SHORT = 2;

    // Each way of writing a name, by its first word.
    private final Map<String, List<List<String>>> ways = new HashMap<>();

    Names(List<Person> people) {
        people.forEach(this::add);
    }

    private void add(Person person) {
        var words = words(person.displayName());
        way(words);
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || !PARTICLES.contains(words.get(i))) way(List.of(words.get(i)));
        }
        way(List.of(String.join("", words)));
        way(List.of(words.get(words.size() - 1) + words.get(0)));
        var handle = words(person.handle());
        way(handle);
        way(List.of(String.join("", handle)));
    }

    private static List<String> words(String name) {
        return Arrays.asList(NameWords.folded(name).split("[ _-]+"));
    }

    private void way(List<String> words) {
        if (words.get(0).length() < SHORT && words.size() == 1) return;
        ways.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }

    List<Span> in(String text, List<Word> words) {
        var found = new ArrayList<Span>();
        for (int i = 0; i < words.size(); ) {
            int length = longest(text, words, i);
            if (length > 0) keep(found, text, words.subList(i, i + length));
            i += Math.max(1, length);
        }
        return found;
    }

    private int longest(String text, List<Word> words, int at) {
        int longest = 0;
        for (var plain : bare(words.get(at).folded())) {
            for (var way : ways.getOrDefault(plain, List.of())) {
                if (way.size() > longest && follows(text, words, at, way)) longest = way.size();
            }
        }
        return longest == 1 && !certain(text, words, at) ? 0 : longest;
    }

    private boolean follows(String text, List<Word> words, int at, List<String> way) {
        if (at + way.size() > words.size()) return false;
        for (int i = 1; i < way.size(); i++) {
            var word = words.get(at + i);
            if (!words.get(at + i - 1).joins(text, word) || !bare(word.folded()).contains(way.get(i))) return false;
        }
        return true;
    }

    /** Itself, and without what a plural or an English genitive puts behind. */
    private static List<String> bare(String word) {
        boolean ends = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return ends ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word);
    }

    private boolean certain(String text, List<Word> words, int at) {
        var word = words.get(at);
        boolean doubtful =
                word.folded().length() <= SHORT || bare(word.folded()).stream().anyMatch(ORDINARY::contains);
        return !doubtful || word.capital() || beside(text, words, at, at - 1) || beside(text, words, at, at + 1);
    }

    private boolean beside(String text, List<Word> words, int at, int other) {
        if (other < 0 || other >= words.size()) return false;
        var first = words.get(Math.min(at, other));
        return first.joins(text, words.get(Math.max(at, other)))
                && bare(words.get(other).folded()).stream().anyMatch(ways::containsKey);
    }

    // A first and a last name beside one another are one.
    private static void keep(List<Span> found, String text, List<Word> words) {
        int from = withInitial(text, words.get(0).from());
        int to = words.get(words.size() - 1).to();
        int last = found.size() - 1;
        boolean goesOn = last >= 0 && text.substring(found.get(last).to(), from).matches("[ \u00a0-]");
        if (goesOn) found.set(last, new Span(MaskKind.NAME, found.get(last).from(), to));
        else found.add(new Span(MaskKind.NAME, from, to));
    }

    /** The L of L. Martin goes with it. */
    private static int withInitial(String text, int from) {
        int initial = from - 3;
        boolean stands = initial >= 0
                && text.startsWith(". ", initial + 1)
                && Character.isUpperCase(text.charAt(initial))
                && (initial == 0 || Character.isWhitespace(text.charAt(initial - 1)));
        return stands ? initial : from;
    }
}
