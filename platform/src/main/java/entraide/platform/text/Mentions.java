package entraide.platform.text;

/** Finds {@code @handle} and {@code #123} where they stand for themselves: not within a word, an address or a path. */
final class Mentions {
    private static final int SHORTEST_HANDLE = 2;
    private static final int LONGEST_HANDLE = 30;
    private static final int LONGEST_NUMBER = 18;
    private static final int FARTHEST_BACK = 300;

    private Mentions() {}

    /** Where the mention or thread link that starts at {@code at} ends, or {@code at} if there is none. */
    static int end(CharSequence text, int at) {
        if (!standsAlone(text, at)) return at;
        return text.charAt(at) == '@' ? endOfHandle(text, at) : endOfNumber(text, at);
    }

    private static int endOfHandle(CharSequence text, int at) {
        int end = at + 1;
        while (end < text.length() && isOfHandle(text.charAt(end))) end++;
        while (end > at + 1 && isJoint(text.charAt(end - 1))) end--;
        int length = end - at - 1;
        boolean fits = length >= SHORTEST_HANDLE && length <= LONGEST_HANDLE && !isJoint(text.charAt(at + 1));
        boolean more = end < text.length() && (text.charAt(end) == '@' || Character.isLetterOrDigit(text.charAt(end)));
        return fits && !more ? end : at;
    }

    private static int endOfNumber(CharSequence text, int at) {
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) end++;
        boolean begun = end > at + 1 && text.charAt(at + 1) != '0';
        boolean more = end < text.length() && isOfWord(text.charAt(end));
        return begun && !more && end - at - 1 <= LONGEST_NUMBER ? end : at;
    }

    private static boolean standsAlone(CharSequence text, int at) {
        if (at == 0) return true;
        char before = text.charAt(at - 1);
        return !isOfWord(before) && "/@#&=.+-\\".indexOf(before) < 0 && !isInAddress(text, at);
    }

    // "https://host/?by=(@lea)" is one address for whoever reads it, though the parser has not seen it as one yet.
    private static boolean isInAddress(CharSequence text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST_BACK); i--) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '<') return false;
            if (c == ':' && i + 2 < at && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') return true;
        }
        return false;
    }

    private static boolean isOfHandle(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || isJoint(c);
    }

    private static boolean isJoint(char c) {
        return c == '_' || c == '-';
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
