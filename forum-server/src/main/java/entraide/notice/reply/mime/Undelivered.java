package entraide.notice.reply.mime;

import entraide.notice.reply.mime.IncomingMail.Failure;
import entraide.platform.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a mail server reports that could not be delivered, for good (RFC 3464: action failed, status 5). */
final class Undelivered {

    private static final Pattern RECIPIENT =
            Pattern.compile("(?im)^(?:Final|Original)-Recipient: *[^;\\r\\n]{0,40}; *<?([^\\s<>]{3,254})>? *$");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action: *failed");
    private static final Pattern FOR_GOOD = Pattern.compile("(?im)^Status: *(5\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern REASON = Pattern.compile("(?im)^Diagnostic-Code: *([^\\r\\n]{1,300})");
    private static final int LONGEST = 100_000;

    private Undelivered() {}

    static List<Failure> in(MimeMessage mail) throws MessagingException, IOException {
        var type = Decoded.type(mail);
        if (!type.match("multipart/report")) return List.of();
        var report = new MimeMultipart(new ByteArrayDataSource(Decoded.bytes(mail), type.toString()));
        for (int i = 0; i < report.getCount(); i++) {
            if (report.getBodyPart(i).isMimeType("message/delivery-status")) return failures(report.getBodyPart(i));
        }
        return List.of();
    }

    private static List<Failure> failures(BodyPart status) throws MessagingException, IOException {
        var text = Decoded.text(status);
        var failures = new ArrayList<Failure>();
        for (var group : text.substring(0, Math.min(text.length(), LONGEST)).split("\\r?\\n\\s*\\r?\\n")) {
            var recipient = RECIPIENT.matcher(group);
            var status5 = FOR_GOOD.matcher(group);
            if (!recipient.find() || !FAILED.matcher(group).find() || !status5.find()) continue;
            var reason = REASON.matcher(group);
            failures.add(new Failure(
                    Address.folded(recipient.group(1)), reason.find() ? reason.group(1) : status5.group(1)));
        }
        return failures;
    }
}
