package entraide.platform.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address of the plain kind: no quotes, comments, encoded words or letters outside ASCII, so that every program
 * that sees it reads the same one.
 */
public record Address(String text) {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");
    private static final int LONGEST_LOCAL = 64;

    public Address {
        if (!isPlain(text)) throw new IllegalArgumentException("not a plain e-mail address");
    }

    /** Reads what somebody typed; small and capital letters are the same. */
    public static Optional<Address> read(String typed) {
        var text = folded(typed);
        return isPlain(text) ? Optional.of(new Address(text)) : Optional.empty();
    }

    /** How an address is compared, whether or not it is one. */
    public static String folded(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public String local() {
        return text.substring(0, text.indexOf('@'));
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL
                && !text.contains("=?")
                && PLAIN.matcher(text).matches();
    }
}
