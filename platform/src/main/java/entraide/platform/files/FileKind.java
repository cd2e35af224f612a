package entraide.platform.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What a file may be here; said by its content, never by its name or by who sends it. */
public enum FileKind {
    PNG("image/png", "png", content -> content.is("image/png")),
    JPEG("image/jpeg", "jpg", content -> content.is("image/jpeg")),
    GIF("image/gif", "gif", content -> content.is("image/gif")),
    WEBP("image/webp", "webp", content -> content.is("image/webp")),
    PDF("application/pdf", "pdf", content -> content.is("application/pdf") && content.has("%PDF-", 0)),
    // A recorder's containers may hold pictures too; who plays them here hears the voice.
    WEBM("audio/webm", "webm", content -> content.is("application/x-matroska") && content.names("webm")),
    OGG("audio/ogg", "ogg", content -> content.isAny("audio/ogg", "audio/opus", "audio/vorbis", "application/ogg")),
    MP4(
            "audio/mp4",
            "m4a",
            content -> content.has("ftyp", 4) && content.isBranded("isom", "iso", "mp4", "M4A", "dash")),
    // Whatever text it is, it is sent as plain text: markup in it is read, never run.
    TEXT("text/plain; charset=utf-8", "txt", Content::isText);

    private final String type;
    private final String extension;
    private final Predicate<Content> sign;

    FileKind(String type, String extension, Predicate<Content> sign) {
        this.type = type;
        this.extension = extension;
        this.sign = sign;
    }

    /** Looks at the whole of it: what begins as text must be text to its end. Empty for what may not be kept. */
    public static Optional<FileKind> detect(byte[] bytes) {
        var content = Content.of(bytes);
        return Arrays.stream(values()).filter(kind -> kind.sign.test(content)).findFirst();
    }

    /** Media type, as it is sent. */
    public String type() {
        return type;
    }

    String extension() {
        return extension;
    }

    public boolean isImage() {
        return type.startsWith("image/");
    }

    public boolean isAudio() {
        return type.startsWith("audio/");
    }
}
