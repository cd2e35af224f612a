package entraide.platform.mail;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How programs are to treat a letter that is one of many: show it beside those it belongs to, offer to refuse more, send
 * answers and reports of what did not arrive elsewhere. Each part is of a type that no line end fits into, so that no header can be smuggled in.
 */
public record Manner(Optional<Thread> thread, Listing list, Optional<Address> replyTo, Optional<Address> reportTo) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,29}");

    /** What several letters are about; programs show them as one exchange. */
    public record Thread(String kind, long id) {

        public Thread {
            requireWord(kind);
        }
    }

    /**
     * Which of our kinds of letters it is.
     *
     * @param refusal where a program posts that its reader wants no more of them (RFC 8058)
     */
    public record Listing(String name, URI refusal) {

        public Listing {
            requireWord(name);
            if (!refusal.isAbsolute() || refusal.getRawPath() == null) {
                throw new IllegalArgumentException("no address that can be posted to");
            }
        }
    }

    private static void requireWord(String text) {
        if (!WORD.matcher(text).matches()) throw new IllegalArgumentException("not a plain word");
    }
}
