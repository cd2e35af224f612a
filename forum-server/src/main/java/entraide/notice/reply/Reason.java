package entraide.notice.reply;

import entraide.platform.web.Problem;
import java.util.Map;

/** Why a mail was not written where it was meant to be. */
enum Reason {
    SENDER,
    EXPIRED,
    EMPTY,
    TOO_LONG,
    SILENCED,
    SHUT_OUT,
    LOCKED,
    ARCHIVED,
    GONE,
    WORDS,
    TOO_OFTEN,
    FILES,
    OTHER;

    private static final Map<String, Reason> BY_TYPE = Map.of(
            "/problems/thread-locked", LOCKED,
            "/problems/space-archived", ARCHIVED,
            "/problems/not-found", GONE,
            "/problems/forbidden", GONE,
            "/problems/watched-word", WORDS,
            "/problems/too-large", TOO_LONG,
            "/problems/too-many-requests", TOO_OFTEN);
    private static final int TOO_MANY = 429;

    static Reason of(Problem problem) {
        return BY_TYPE.getOrDefault(problem.type(), problem.status() == TOO_MANY ? TOO_OFTEN : OTHER);
    }

    /** Its words in the catalogue of letters. */
    String phrase() {
        return "reply-refused." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
