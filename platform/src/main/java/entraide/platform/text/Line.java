package entraide.platform.text;

/** One line of a text, with what stands at its beginning: indent, then the markers of quotes and lists. */
record Line(String text, int start, int end, int indent, int content, int markers) {
    static final int MOST_MARKERS = 12;
    private static final int CODE_INDENT = 4;

    static Line of(String text, int start, int end) {
        int first = skipBlanks(text, start, end);
        int indent =
                text.substring(start, first).indexOf('\t') < 0 ? first - start : Math.max(CODE_INDENT, first - start);
        int markers = 0;
        int content = first;
        for (int next = marker(text, content, end); next > content && markers < MOST_MARKERS; markers++) {
            content = skipBlanks(text, next, end);
            next = marker(text, content, end);
        }
        return new Line(text, start, end, indent, content, markers);
    }

    int length() {
        return end - start;
    }

    boolean isBlank() {
        return content == end;
    }

    /** Only near the margin: further right it might go on with the paragraph above. */
    boolean beginsItem() {
        int first = start + indent;
        return indent < CODE_INDENT && !isBlank() && markers > 0 && "-+*".indexOf(text.charAt(first)) >= 0;
    }

    boolean isHeading() {
        return indent < CODE_INDENT && !isBlank() && markers == 0 && text.charAt(content) == '#';
    }

    /** It might be a table's. */
    boolean isRow() {
        return has('|', content);
    }

    // Not String.indexOf, which would look through all that follows the line as well.
    boolean has(char c, int from) {
        int i = from;
        while (i < end && text.charAt(i) != c) i++;
        return i < end;
    }

    /** How many of {@code c} the line begins with. */
    int run(char c) {
        int i = content;
        while (i < end && text.charAt(i) == c) i++;
        return i - content;
    }

    private static int skipBlanks(String text, int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i++;
        return i;
    }

    private static int marker(String text, int at, int end) {
        if (at == end) return at;
        char c = text.charAt(at);
        if (c == '>') return at + 1;
        if (c == '-' || c == '+' || c == '*') {
            return isBlankAt(text, at + 1, end) && !isRule(text, at, end) ? at + 1 : at;
        }
        int digits = at;
        while (digits < end && digits - at < 9 && isDigit(text.charAt(digits))) digits++;
        boolean closed = digits > at && digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        return closed && isBlankAt(text, digits + 1, end) ? digits + 1 : at;
    }

    // "* * *" across a page is a line drawn, not a list in a list in a list.
    private static boolean isRule(String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '-' && c != '*') return false;
        int i = at;
        while (i < end && (text.charAt(i) == c || isBlankAt(text, i, end))) i++;
        return i == end && i - at > 1;
    }

    private static boolean isBlankAt(String text, int at, int end) {
        return at >= end || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
