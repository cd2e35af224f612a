package entraide.notice.reply.mime;

import entraide.notice.reply.mime.IncomingMail.Attached;
import entraide.notice.reply.text.MailText;
import entraide.platform.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** Takes a raw mail apart. Takes its time: not for event loops. */
public final class ReadMail {

    private static final Session SESSION = Session.getInstance(lenient());
    private static final List<String> RECIPIENTS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc", "Resent-To");
    private static final int MOST_RECIPIENTS = 200;

    private ReadMail() {}

    /** Fails with a {@link MessagingException} on what is no mail. */
    public static IncomingMail of(byte[] raw) throws MessagingException, IOException {
        var mail = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
        var parts = new Parts();
        parts.read(mail, 0);
        var text = text(senderName(mail), parts);
        return new IncomingMail(
                Decoded.header(mail, "Message-ID").strip(),
                addresses(mail, "From")
                        .map(InternetAddress::getAddress)
                        .map(Address::folded)
                        .distinct()
                        .toList(),
                recipients(mail),
                Decoded.header(mail, "Subject"),
                automatic(mail),
                text,
                shown(parts.attached, text),
                Undelivered.in(mail));
    }

    private static MailText.Parts text(String sender, Parts parts) {
        return new MailText.Parts(
                sender, String.join("\n", parts.plain), parts.flowed, parts.deleteSpace, String.join("\n", parts.html));
    }

    // Of pictures that stand in the text those alone that stand in what is new.
    private static List<Attached> shown(List<Attached> all, MailText.Parts text) {
        var pictures = MailText.pictures(text);
        return all.stream()
                .filter(one -> one.contentId().isEmpty() || pictures.contains(one.contentId()))
                .toList();
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        var all = new ArrayList<String>();
        for (var header : RECIPIENTS)
            addresses(mail, header)
                    .map(InternetAddress::getAddress)
                    .map(Address::folded)
                    .forEach(all::add);
        return all.stream().distinct().limit(MOST_RECIPIENTS).toList();
    }

    private static String senderName(MimeMessage mail) throws MessagingException {
        return addresses(mail, "From")
                .map(InternetAddress::getPersonal)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Stream<InternetAddress> addresses(MimeMessage mail, String header) throws MessagingException {
        var lines = mail.getHeader(header);
        return lines == null ? Stream.empty() : Arrays.stream(lines).flatMap(ReadMail::addresses);
    }

    private static Stream<InternetAddress> addresses(String line) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(line, false)).filter(one -> one.getAddress() != null);
        } catch (AddressException unreadable) {
            return Stream.empty();
        }
    }

    // RFC 3834 and what was in use before it.
    private static boolean automatic(MimeMessage mail) throws MessagingException {
        var auto = Decoded.header(mail, "Auto-Submitted").toLowerCase(Locale.ROOT);
        var precedence = Decoded.header(mail, "Precedence").toLowerCase(Locale.ROOT);
        return !auto.isEmpty() && !auto.startsWith("no")
                || List.of("bulk", "list", "junk", "auto_reply").contains(precedence)
                || has(mail, "List-Id", "List-Unsubscribe", "X-Autoreply", "X-Autorespond", "Feedback-ID", "X-Loop")
                || Decoded.header(mail, "Return-Path").strip().equals("<>")
                || Decoded.type(mail).match("multipart/report");
    }

    private static boolean has(MimeMessage mail, String... names) throws MessagingException {
        for (var name : names) if (mail.getHeader(name) != null) return true;
        return false;
    }

    private static Properties lenient() {
        var settings = new Properties();
        settings.setProperty("mail.mime.address.strict", "false");
        settings.setProperty("mail.mime.allowutf8", "true");
        return settings;
    }
}
