package entraide.platform.people;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads a mail with another library than the one that wrote it. */
public final class Mime {

    private Mime() {}

    /** Headers decoded, a blank line, then the plain text. */
    public static String decoded(String raw) {
        try {
            var mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
            var headers = Collections.list(mail.getAllHeaders()).stream()
                    .map(header -> header.getName() + ": " + header.getValue())
                    .collect(Collectors.joining("\n"));
            return headers + "\nSubject-decoded: " + mail.getSubject() + "\n\n" + text(mail);
        } catch (MessagingException | IOException broken) {
            throw new IllegalArgumentException(raw, broken);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        if (!(mail.getContent() instanceof Multipart parts))
            return mail.getContent().toString();
        BodyPart first = parts.getBodyPart(0);
        return first.getContent().toString().replace("\r\n", "\n");
    }
}
