package entraide.search.query;

import entraide.search.query.Query.Part;
import entraide.search.query.Query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes apart what somebody typed. Any text is a query: what is no operator is a word, an open quote ends with the text. */
public final class QueryReader {

    static final Set<String> OPERATORS = Set.of("in", "kind", "is", "tag", "before", "after", "author");
    private static final int MOST_PARTS = 32;
    private static final String OPENING = "\"“«„";
    private static final String CLOSING = "\"”»“";

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private QueryReader(String text) {
        this.text = text;
    }

    public static Query read(String text) {
        var reader = new QueryReader(text);
        while (reader.parts.size() < MOST_PARTS && reader.skipBlanks()) reader.part();
        return new Query(text, List.copyOf(reader.parts));
    }

    private boolean skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) at++;
        return at < text.length();
    }

    private void part() {
        int start = at;
        boolean negated = text.charAt(at) == '-' && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
        if (negated) at++;
        if (isQuote(text.charAt(at))) add(start, negated, Sort.PHRASE, "", quoted());
        else if (text.charAt(at) == '@' && at + 1 < text.length() && isName(text.charAt(at + 1)))
            author(start, negated);
        else if (!filter(start, negated)) add(start, negated, Sort.WORD, "", chunk());
    }

    private void author(int start, boolean negated) {
        at++;
        add(start, negated, Sort.FILTER, "author", chunk());
    }

    private boolean filter(int start, boolean negated) {
        int colon = text.indexOf(':', at);
        if (colon < 0 || colon - at > 8 || colon + 1 == text.length()) return false;
        var name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        char first = text.charAt(colon + 1);
        if (!OPERATORS.contains(name) || isBlank(first)) return false;
        at = colon + 1;
        add(start, negated, Sort.FILTER, name, isQuote(first) ? quoted() : chunk());
        return true;
    }

    private String quoted() {
        int from = ++at;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) at++;
        var inside = text.substring(from, at).strip();
        if (at < text.length()) at++;
        return inside;
    }

    private String chunk() {
        int from = at;
        while (at < text.length() && !isBlank(text.charAt(at))) at++;
        return text.substring(from, at);
    }

    private void add(int start, boolean negated, Sort sort, String name, String value) {
        if (!value.isEmpty()) parts.add(new Part(start, at, negated, sort, name, value));
    }

    private static boolean isQuote(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
