package entraide.moderation.fold;

import java.util.Arrays;

/**
 * A text as it is read rather than as it is spelled, and where each of its letters stood: {@link #plain} is without case,
 * accents, look-alikes and what cannot be seen; {@link #bare} reads digits put for letters as letters too, and any space
 * as one.
 */
public final class Folded {

    private final String plain;
    private final int[] origin;
    private final int length;
    private String bare;
    private int[] bareOrigin;

    private Folded(String plain, int[] origin, int length) {
        this.plain = plain;
        this.origin = origin;
        this.length = length;
    }

    public static Folded of(String text) {
        var plain = new StringBuilder(text.length() + 16);
        var origin = new int[text.length() + 16];
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (letter < 128) plain.append((char) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter));
            else plain.append(LookAlikes.of(letter));
            origin = noted(origin, plain.length(), at);
            at += Character.charCount(letter);
        }
        return new Folded(plain.toString(), origin, text.length());
    }

    // Slots that hold no place yet are above the last one that does: a place is kept as itself plus one.
    private static int[] noted(int[] origin, int upTo, int at) {
        var wide = upTo <= origin.length ? origin : Arrays.copyOf(origin, Math.max(upTo, origin.length * 2));
        for (int i = upTo - 1; i >= 0 && wide[i] == 0; i--) wide[i] = at + 1;
        return wide;
    }

    public String plain() {
        return plain;
    }

    /** Where in the text what {@link #plain} has here begins; at its end, the text's end. */
    public int origin(int at) {
        return at < plain.length() ? origin[at] - 1 : length;
    }

    public String bare() {
        if (bare == null) strip();
        return bare;
    }

    /** The place in {@link #plain} of what {@link #bare} has here. */
    public int plainAt(int at) {
        return at < bare.length() ? bareOrigin[at] : plain.length();
    }

    private void strip() {
        var letters = new char[plain.length()];
        var from = new int[plain.length()];
        int end = 0;
        for (int at = 0; at < plain.length(); at++) {
            char letter = bare(plain.charAt(at));
            if (letter == ' ' && end > 0 && letters[end - 1] == ' ') continue;
            letters[end] = letter;
            from[end++] = at;
        }
        bare = new String(letters, 0, end);
        bareOrigin = Arrays.copyOf(from, end);
    }

    private static char bare(char letter) {
        return switch (letter) {
            case '0' -> 'o';
            case '1', 'l' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
        };
    }

    public boolean hasDigit() {
        for (int at = 0; at < plain.length(); at++) if (plain.charAt(at) >= '0' && plain.charAt(at) <= '9') return true;
        return false;
    }

    /** Whether a word begins or ends at this place of {@link #plain}. */
    public boolean border(int at) {
        return at <= 0
                || at >= plain.length()
                || !Character.isLetterOrDigit(plain.charAt(at - 1))
                || !Character.isLetterOrDigit(plain.charAt(at));
    }
}
