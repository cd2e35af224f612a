package entraide.notice.feed;

/**
 * Lines of a calendar, folded at 75 bytes between characters as RFC 5545 has it; the library counts by halves of what is
 * beyond U+FFFF and cuts such characters in two. Pure.
 */
final class Folded {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private Folded() {}

    /** {@code calendar} may be folded already. */
    static String of(String calendar) {
        var folded = new StringBuilder(calendar.length());
        int bytes = 0;
        for (int letter : calendar.replace(FOLD, "").codePoints().toArray()) {
            int more = bytes(letter);
            if (letter != '\r' && letter != '\n' && bytes + more > LONGEST) {
                folded.append(FOLD);
                bytes = 1;
            }
            folded.appendCodePoint(letter);
            bytes = letter == '\n' ? 0 : letter == '\r' ? bytes : bytes + more;
        }
        return folded.toString();
    }

    private static int bytes(int letter) {
        if (letter < 0x80) return 1;
        if (letter < 0x800) return 2;
        return letter < 0x10000 ? 3 : 4;
    }
}
