package entraide.notice.reply.mime;

import entraide.notice.reply.text.MailText;
import java.util.List;

/**
 * A mail that came, as far as we look at it.
 *
 * @param messageId as its header says; empty where it says none
 * @param from the addresses that it says it is from, folded; one, unless somebody plays tricks
 * @param to every address that it went to, by any header that mail servers write
 * @param automatic a program wrote it, or many get it: nobody is to be answered
 * @param failures the addresses that a mail server says it could not reach, for good
 */
public record IncomingMail(
        String messageId,
        List<String> from,
        List<String> to,
        String subject,
        boolean automatic,
        MailText.Parts text,
        List<Attached> attached,
        List<Failure> failures) {

    /** @param contentId of a picture that stands in the text; empty of what is only attached */
    public record Attached(String name, String contentId, byte[] bytes) {}

    /** @param reason what the mail server says, one line */
    public record Failure(String address, String reason) {}
}
