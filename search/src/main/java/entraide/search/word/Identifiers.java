package entraide.search.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What programmers write: {@code getUserName} is found by its parts, {@code c++} and {@code utf-8} as wholes. */
final class Identifiers {

    private static final int LONGEST = 200;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_$.@#][\\p{L}\\p{N}_$]*+(?:(?:\\.|::|->|-|/|:)[\\p{L}\\p{N}_$]++)*+[+#]{0,2}+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]++");
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}?[\\p{Ll}]*+|[\\p{L}]");

    private Identifiers() {}

    /** Wholes and parts of all that looks like an identifier. */
    static Set<String> of(String text) {
        var found = new LinkedHashSet<String>();
        var names = NAME.matcher(text);
        while (names.find()) {
            var name = names.group();
            if (name.length() > LONGEST || PLAIN.matcher(name).matches()) continue;
            found.add(whole(name));
            for (var part : parts(name)) if (part.length() > 1) found.add(part);
        }
        return found;
    }

    /** As it is looked for. */
    static String whole(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<String> parts(String name) {
        var parts = HUMP.split(name);
        return parts.length < 2
                ? List.of()
                : List.of(parts).stream().map(Identifiers::whole).toList();
    }
}
