package entraide.moderation.watch;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import entraide.moderation.fold.Folded;
import java.util.List;
import java.util.Optional;

/**
 * One watched thing, made ready: the words by which the trie finds it, and the pattern that is tried then.
 *
 * @param words folded; empty of a pattern that is to be tried on every text
 * @param digit whether a digit will do for one of the words
 * @param pattern null of a word
 */
record Mesh(Watched watched, List<String> words, boolean digit, Pattern pattern) {

    /** Steps for each letter of a text, at most: a pattern costs this many times the text's length. */
    static final int LARGEST = 1_000;

    private static final String TOO_LARGE = "is too large a pattern";

    static Mesh of(Watched watched) {
        return watched.kind() == Watched.Kind.WORD ? word(watched) : pattern(watched);
    }

    private static Mesh word(Watched watched) {
        return new Mesh(watched, List.of(Folded.of(watched.text()).bare().strip()), false, null);
    }

    private static Mesh pattern(Watched watched) {
        var folded = folded(watched.text());
        var needed = Needed.of(folded);
        var words = needed.stream()
                .filter(word -> !word.equals(Needed.DIGIT))
                .map(word -> Folded.of(word).bare())
                .distinct()
                .toList();
        var compiled = Pattern.compile(folded, Pattern.CASE_INSENSITIVE);
        return new Mesh(watched, words, needed.contains(Needed.DIGIT), compiled);
    }

    boolean wide() {
        return words.isEmpty();
    }

    int cost() {
        return pattern == null ? 0 : pattern.programSize();
    }

    // Accents and look-alikes as in texts; what has a meaning in patterns is left as it is.
    private static String folded(String pattern) {
        var folded = new StringBuilder();
        pattern.codePoints()
                .forEach(letter -> folded.append(
                        letter < 128
                                ? Character.toString(letter)
                                : Folded.of(Character.toString(letter)).plain()));
        return folded.toString();
    }

    /** What is wrong with it, for whoever wrote it. */
    static Optional<String> fault(Watched watched) {
        if (watched.kind() == Watched.Kind.PATTERN && Bulk.of(watched.text()) > LARGEST) return Optional.of(TOO_LARGE);
        try {
            var mesh = of(watched);
            if (mesh.pattern == null) {
                return mesh.words.get(0).isEmpty() ? Optional.of("has nothing to be found by") : Optional.empty();
            }
            if (mesh.pattern.programSize() > LARGEST) return Optional.of(TOO_LARGE);
            return mesh.pattern.matcher("").find() ? Optional.of("matches every text") : Optional.empty();
        } catch (PatternSyntaxException wrong) {
            return Optional.of("is no pattern of RE2: " + wrong.getDescription());
        }
    }
}
