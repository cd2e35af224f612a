package entraide.messaging.sharing;

import entraide.platform.people.NameWords;
import java.util.ArrayList;
import java.util.List;

/** A word of a text, where it stands, and how it is compared: without case and accents. */
record Word(int from, int to, String written, String folded) {

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        for (int at = 0; at < text.length(); ) {
            int end = endOfWord(text, at);
            if (end > at) words.add(of(text, at, end));
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return words;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && belongs(text.codePointAt(at))) at += Character.charCount(text.codePointAt(at));
        return at;
    }

    private static boolean belongs(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static Word of(String text, int from, int to) {
        var written = text.substring(from, to);
        return new Word(from, to, written, NameWords.folded(written).replace(" ", ""));
    }

    boolean capital() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    /** Not an abbreviation. */
    boolean lower() {
        return written.codePoints().skip(1).anyMatch(Character::isLowerCase);
    }

    /** Only a space, a hyphen, a dot or the like between this word's end and that one. */
    boolean joins(String text, Word next) {
        if (next.from - to > 2) return false;
        return text.substring(to, next.from)
                .chars()
                .allMatch(sign -> " \u00a0\u202f-\u2011_.'\u2019&".indexOf(sign) >= 0);
    }
}
