package entraide.platform.text;

import java.util.regex.Pattern;

/** Makes any string fit for storage: what PostgreSQL and JSON cannot hold is taken out here and nowhere else. */
public final class Text {
    private static final char REPLACEMENT = '\uFFFD';

    private Text() {}

    /** NUL is removed, since PostgreSQL refuses it; half a surrogate pair becomes U+FFFD, since UTF-8 has no room for it. */
    public static String clean(String text) {
        int first = firstUnfit(text);
        return first < 0 ? text : cleanFrom(text, first);
    }

    /** Where the first character is that PostgreSQL or UTF-8 has no room for, or -1. */
    public static int firstUnfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c) && !isPair(text, i)) return i;
            if (Character.isHighSurrogate(c)) i++;
        }
        return -1;
    }

    private static String cleanFrom(String text, int first) {
        var fit = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(text, i)) fit.append(c).append(text.charAt(++i));
            else if (Character.isSurrogate(c)) fit.append(REPLACEMENT);
            else if (c != 0) fit.append(c);
        }
        return fit.toString();
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    // Embeddings, overrides and isolates (UAX 9); marks of single characters stay, which scripts need.
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** For where no page keeps a text to itself: without what turns the direction of writing, of what follows it as well. */
    public static String undirected(String text) {
        return TURNS.matcher(text).replaceAll("");
    }

    /** The beginning on one line, at most {@code most} characters, cut between words where there are any. */
    public static String excerpt(String text, int most) {
        var line = oneLine(text, most + 1);
        if (line.length() <= most) return line;
        int end = line.lastIndexOf(' ', most - 1);
        if (end < most / 2) end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }

    private static String oneLine(String text, int enough) {
        var line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() < enough; i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) line.append(c);
            else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
        return line.toString().strip();
    }

    // A no-break space holds French punctuation to its word, so it is no place to cut.
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }
}
