package entraide.platform.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a file may be, known by its bytes; what its name or sender says counts for nothing. Pure. */
enum FileKind {
    JPEG("image/jpeg", List.of(".jpg", ".jpeg")),
    PNG("image/png", List.of(".png")),
    GIF("image/gif", List.of(".gif")),
    WEBP("image/webp", List.of(".webp")),
    PDF("application/pdf", List.of(".pdf")),
    // Whatever text it is, it is sent as plain text: markup in it is read, never run.
    TEXT("text/plain; charset=utf-8", List.of(".txt", ".md", ".csv", ".log"));

    private static final String CONTROLS_IN_TEXT = "\t\n\r\f";

    private final String type;
    private final List<String> endings;

    FileKind(String type, List<String> endings) {
        this.type = type;
        this.endings = endings;
    }

    String type() {
        return type;
    }

    /** The first is given to names that have none of them. */
    List<String> endings() {
        return endings;
    }

    boolean picture() {
        return type.startsWith("image/");
    }

    static Optional<FileKind> of(byte[] bytes) {
        if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) return Optional.of(JPEG);
        if (begins(bytes, 0, "\u0089PNG\r\n\u001a\n")) return Optional.of(PNG);
        if (begins(bytes, 0, "GIF87a") || begins(bytes, 0, "GIF89a")) return Optional.of(GIF);
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) return Optional.of(WEBP);
        if (begins(bytes, 0, "%PDF-")) return Optional.of(PDF);
        return text(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, String signature) {
        var wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && ByteBuffer.wrap(bytes, at, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    private static boolean text(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().noneMatch(c -> Character.isISOControl(c) && CONTROLS_IN_TEXT.indexOf(c) < 0);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }
}
