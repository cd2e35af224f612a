package entraide.notice.reply.text;

import java.util.regex.Pattern;

/**
 * One line of a mail.
 *
 * @param depth how often it is quoted; 0 for what the writer wrote
 * @param code it stands in a fenced block: whatever it looks like, it is the writer's
 */
record Line(int depth, String text, boolean code) {

    /** Longer lines are prose: no mail program's own lines are. */
    private static final int LONGEST_MARK = 500;

    private static final Pattern ODD_SPACES = Pattern.compile("[\\u00a0\\u2007\\u202f\\t]");
    private static final Pattern EMPHASIS = Pattern.compile("^[*_]([^*_]{1,300})[*_]$");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\u200e\\u200f\\u2060\\ufeff]");

    static Line own(String text) {
        return new Line(0, text, false);
    }

    boolean blank() {
        return text.isBlank();
    }

    boolean mark() {
        return !code && text.length() <= LONGEST_MARK;
    }

    /** As patterns see it: plain spaces, no Markdown emphasis around labels, no letters that are not seen. */
    String bare() {
        var seen = plain(text)
                ? text
                : UNSEEN.matcher(ODD_SPACES.matcher(text).replaceAll(" ")).replaceAll("");
        var bare = seen.replace("**", "").strip();
        return bare.startsWith("*") || bare.startsWith("_")
                ? EMPHASIS.matcher(bare).replaceFirst("$1")
                : bare;
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0xa0 || text.charAt(i) == '\t') return false;
        return true;
    }

    Line inCode() {
        return new Line(0, text, true);
    }
}
