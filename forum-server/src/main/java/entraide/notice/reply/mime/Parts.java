package entraide.notice.reply.mime;

import entraide.notice.reply.mime.IncomingMail.Attached;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes through the parts of a mail: what is its text, and what is attached to it. */
final class Parts {

    private static final int DEEPEST = 20;
    private static final int MOST = 100;
    // What programs add for one another.
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-keys",
            "application/ms-tnef",
            "text/calendar",
            "text/x-amp-html",
            "message/delivery-status",
            "text/rfc822-headers");

    final List<String> plain = new ArrayList<>();
    final List<String> html = new ArrayList<>();
    final List<Attached> attached = new ArrayList<>();
    boolean flowed;
    boolean deleteSpace;
    private int seen;

    void read(MimePart part, int depth) throws MessagingException, IOException {
        if (++seen > MOST || depth > DEEPEST) return;
        var type = Decoded.type(part);
        if (type.match("multipart/*")) multipart(part, type, depth);
        else if (isText(part, type)) text(part, type);
        else if (!FOR_PROGRAMS.contains(type.getBaseType().toLowerCase(java.util.Locale.ROOT))) attach(part, type);
    }

    private void multipart(MimePart part, ContentType type, int depth) throws MessagingException, IOException {
        var inside = new MimeMultipart(new ByteArrayDataSource(Decoded.bytes(part), type.toString()));
        for (int i = 0; i < inside.getCount(); i++) {
            if (inside.getBodyPart(i) instanceof MimePart one) read(one, depth + 1);
        }
    }

    private static boolean isText(MimePart part, ContentType type) throws MessagingException {
        return (type.match("text/plain") || type.match("text/html"))
                && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                && name(part, type).isEmpty();
    }

    private void text(MimePart part, ContentType type) throws MessagingException, IOException {
        if (type.match("text/html")) {
            html.add(Decoded.text(part));
            return;
        }
        flowed |= "flowed".equalsIgnoreCase(type.getParameter("format"));
        deleteSpace |= "yes".equalsIgnoreCase(type.getParameter("delsp"));
        plain.add(Decoded.text(part));
    }

    private void attach(MimePart part, ContentType type) throws MessagingException, IOException {
        var id = part.getContentID();
        boolean stands = id != null && type.match("image/*") && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        var contentId = stands ? id.strip().replaceAll("^<|>$", "") : "";
        attached.add(new Attached(name(part, type), contentId, Decoded.bytes(part)));
    }

    private static String disposition(MimePart part) {
        try {
            return part.getDisposition();
        } catch (MessagingException unheardOf) {
            return null;
        }
    }

    private static String name(MimePart part, ContentType type) {
        try {
            var name = part.getFileName();
            return Decoded.words(name == null ? type.getParameter("name") : name);
        } catch (MessagingException unheardOf) {
            return "";
        }
    }
}
