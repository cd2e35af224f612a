package entraide.platform.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises that a mail server will never take anything for an address, and not only this mail or now. Pure. */
final class NoSuchAddress {

    // What the client says of a refusal at RCPT; at any other command it is not about the receiver.
    private static final String AT_RECEIVER = "recipient address not accepted";
    private static final Set<Integer> WITHOUT_DETAIL = Set.of(550, 551, 553);
    // RFC 3463: 5.1.x is the address, 5.2.1 a mailbox that is closed. 5.7.x is a rule of theirs, which may be about us.
    private static final Pattern DETAIL = Pattern.compile("^5\\d\\d[ -]5\\.(\\d{1,3})\\.(\\d{1,3})\\b");

    private NoSuchAddress() {}

    static boolean says(Throwable failure) {
        if (!(failure instanceof SMTPException refused) || !refused.isPermanent()) return false;
        if (!String.valueOf(refused.getMessage()).startsWith(AT_RECEIVER)) return false;
        return says(refused.getReplyCode(), String.valueOf(refused.getReplyMessage()));
    }

    static boolean says(int code, String reply) {
        var detail = DETAIL.matcher(reply);
        if (!detail.find()) return WITHOUT_DETAIL.contains(code);
        int subject = Integer.parseInt(detail.group(1));
        return subject == 1 || subject == 2 && Integer.parseInt(detail.group(2)) == 1;
    }
}
