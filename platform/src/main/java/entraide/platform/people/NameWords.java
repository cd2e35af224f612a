package entraide.platform.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** What a member is found by while somebody types: the handle, the whole name and each of its words. Pure. */
public final class NameWords {

    private NameWords() {}

    public static List<String> of(String handle, String displayName) {
        var words = new LinkedHashSet<String>();
        words.add(handle);
        words.add(folded(displayName));
        words.addAll(Arrays.asList(folded(displayName).split(" ")));
        words.remove("");
        return List.copyOf(words);
    }

    /** Without case, accents and signs, as both names and what is typed are compared. */
    public static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replaceAll("[^\\p{L}\\p{N}_-]+", " ")
                .strip();
    }

    /** The first word in code point order that does not begin with {@code prefix} but follows those that do. */
    public static String after(String prefix) {
        return prefix + Character.toString(Character.MAX_CODE_POINT);
    }
}
