package entraide.platform.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells French from English by the small words and the accents of each. */
public final class Language {
    private static final int ENOUGH = 4_000;
    private static final Pattern NOT_PROSE = Pattern.compile("(?s)```.*?(?:```|\\z)|`[^`\n]*`|https?://\\S+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final String ACCENTS = "éèêëàâçùûîïôœ";
    private static final Set<String> FRENCH = words("""
            le la les un une des du de et est sont dans pour sur avec sans pas ne je tu il elle nous vous ils elles
            mon ma mes ton ta tes son sa ses notre votre leur leurs ce cet cette ces qui que quoi dont mais ou donc car si
            au aux en par plus très bien être avoir fait faire suis êtes avez ai comment pourquoi quand quel quelle
            merci bonjour ça cela aussi même tout tous qu peut peux dois déjà
            """);
    private static final Set<String> ENGLISH = words("""
            the a an and is are was were in for with without not do does did i you he she we they it my your his her our
            their this that these those who what which where when why how but or so because if at by of to from as be been
            have has had can could should would will just thanks hello hi there any some please about into than then
            """);

    private Language() {}

    /** "fr", "en", or null when nothing speaks clearly for either. */
    public static String of(String text) {
        var prose = NOT_PROSE
                .matcher(text.substring(0, Math.min(ENOUGH, text.length())))
                .replaceAll(" ");
        int french = 0;
        int english = 0;
        for (var word : BETWEEN_WORDS.split(prose.toLowerCase(Locale.ROOT))) {
            if (FRENCH.contains(word) || hasAccent(word)) french++;
            if (ENGLISH.contains(word)) english++;
        }
        if (Math.max(french, english) < 2 || Math.abs(french - english) * 4 < french + english) return null;
        return french > english ? "fr" : "en";
    }

    private static boolean hasAccent(String word) {
        return word.chars().anyMatch(c -> ACCENTS.indexOf(c) >= 0);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
