package entraide.messaging.sharing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links, mail addresses and handles in a text. Each pattern begins where no other try could, so it takes linear time. */
final class Addresses {

    private static final String PATH = "[^\\s<>\"]{0,2000}+";
    private static final Pattern LINK =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:(?:https?|ftp)://|mailto:|tel:|www\\.)" + PATH);
    // Whatever a Markdown link or image leads to, also inside the school.
    private static final Pattern TARGET =
            Pattern.compile("\\]\\(\\s?<?([^)\\s>]{1,2000})|(?m)^ {0,3}\\[[^\\]\n]{1,200}\\]: ?<?([^\\s>]{1,2000})");
    private static final Pattern INSIDE =
            Pattern.compile("(?<![\\p{L}\\p{N}/.])/(?:api|messages|messaging|conversations|people|files)/" + PATH);
    private static final Pattern DOMAIN =
            Pattern.compile("(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+\\.){1,5}"
                    + "(?:com|fr|org|net|io|co|eu|be|ch|ca|uk|de|app|dev|shop|store|info|biz|me|pro|paris|bzh|xyz|online"
                    + "|site|tech|ai|link|page|es|it|lu|us|gg|tv)(?![\\p{L}\\p{N}-])(?:[/?#:]" + PATH + ")?");
    private static final String LOCAL = "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+";
    private static final String HOST = "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,5}";
    private static final Pattern MAIL = Pattern.compile(LOCAL + "@" + HOST);
    // As people write it so that no robot reads it.
    private static final Pattern SHY_MAIL = Pattern.compile(
            "(?i)" + LOCAL
                    + " ?(?:\\(at\\)|\\[at\\]|\\(arobase\\)|\\[arobase\\]| at | arobase ) ?"
                    + "[\\p{L}\\p{N}-]{1,63}+ ?(?:\\.|\\(dot\\)|\\[dot\\]|\\(point\\)| dot | point ) ?(?:com|fr|org|net|io|co|eu|be|ch|ca|uk|de)(?![\\p{L}\\p{N}])");
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\p{N}.@])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,60}+");
    private static final String ENDS_SENTENCES = ".,;:!?'*_)]}\u00bb";

    private Addresses() {}

    static Stream<Span> in(String text) {
        return Stream.of(
                        all(MaskKind.LINK, LINK, text),
                        all(MaskKind.LINK, TARGET, text),
                        all(MaskKind.LINK, INSIDE, text),
                        all(MaskKind.LINK, DOMAIN, text),
                        all(MaskKind.MAIL, MAIL, text),
                        all(MaskKind.MAIL, SHY_MAIL, text),
                        all(MaskKind.HANDLE, HANDLE, text))
                .flatMap(List::stream)
                .map(span -> withoutSigns(span, text))
                .filter(span -> span.to() > span.from());
    }

    /** The first group that was found, or all of it where the pattern has none. */
    static List<Span> all(MaskKind kind, Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> {
                    int group = 0;
                    for (int i = found.groupCount(); i > 0; i--) if (found.start(i) >= 0) group = i;
                    return new Span(kind, found.start(group), found.end(group));
                })
                .toList();
    }

    private static Span withoutSigns(Span span, String text) {
        int to = span.to();
        while (to > span.from() && ENDS_SENTENCES.indexOf(text.charAt(to - 1)) >= 0) to--;
        return new Span(span.kind(), span.from(), to);
    }
}
