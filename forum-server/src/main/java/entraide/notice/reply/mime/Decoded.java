package entraide.notice.reply.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Bytes of a mail as text, whatever it says they are: mails lie about that. */
final class Decoded {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoded() {}

    static ContentType type(Part part) throws MessagingException {
        try {
            var said = part.getContentType();
            return new ContentType(said == null ? "text/plain" : said);
        } catch (ParseException unheardOf) {
            return new ContentType("text", "plain", null);
        }
    }

    static String text(Part part) throws MessagingException, IOException {
        return text(bytes(part), Optional.ofNullable(type(part).getParameter("charset")));
    }

    /** As they are sent, where nobody knows how they are encoded. */
    static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException | MessagingException brokenEncoding) {
            if (!(part instanceof jakarta.mail.internet.MimeBodyPart body)) throw brokenEncoding;
            try (var raw = body.getRawInputStream()) {
                return raw.readAllBytes();
            }
        }
    }

    private static String text(byte[] bytes, Optional<String> said) {
        var charset = said.flatMap(Decoded::known);
        if (charset.filter(StandardCharsets.UTF_8::equals).isEmpty() && charset.isPresent())
            return new String(bytes, charset.get());
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    // Whoever says Latin-1 writes Windows' letters, as browsers know; whoever says ASCII says nothing.
    private static Optional<Charset> known(String name) {
        try {
            var charset = Charset.forName(MimeUtility.javaCharset(name.strip()));
            if (charset.equals(StandardCharsets.US_ASCII)) return Optional.empty();
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unheardOf) {
            return Optional.empty();
        }
    }

    static String header(MimePart part, String name) throws MessagingException {
        var line = part.getHeader(name, ", ");
        return line == null ? "" : words(MimeUtility.unfold(line));
    }

    static String words(String line) {
        try {
            return line == null ? "" : MimeUtility.decodeText(line);
        } catch (UnsupportedEncodingException unheardOf) {
            return line;
        }
    }
}
