package entraide.notice.reply;

import java.util.Locale;

/** What became of a mail that came. */
public enum Received {
    POSTED,
    HELD,
    /** Its writer was told why. */
    REFUSED,
    REPEATED,
    BOUNCE,
    /** Sent by a program, to no address of ours, or by one who sends too many. */
    IGNORED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
