package entraide.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** The bytes of a file, and what they look like. */
record Content(byte[] bytes, MediaType media) {
    private static final int HEAD = 64;
    private static final int BRAND = 8;
    private static final Pattern DRAWING = Pattern.compile("[\\s\uFEFF]*+<svg\\b", Pattern.CASE_INSENSITIVE);
    private static final String HARMLESS_CONTROLS = "\t\n\r\f\u001b";

    static Content of(byte[] bytes) {
        try {
            return new Content(bytes, Known.TYPES.detect(new ByteArrayInputStream(bytes), new Metadata()));
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
    }

    // Read when the first file comes, not when the server starts: it takes a while.
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    boolean is(String type) {
        return media.getBaseType().toString().equals(type);
    }

    boolean isAny(String... types) {
        return Arrays.stream(types).anyMatch(this::is);
    }

    boolean has(String mark, int at) {
        return head().startsWith(mark, at);
    }

    boolean names(String what) {
        return head().contains(what);
    }

    boolean isBranded(String... brands) {
        return Arrays.stream(brands).anyMatch(brand -> has(brand, BRAND));
    }

    private String head() {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** Readable to the end, and no drawing that could act. */
    boolean isText() {
        return bytes.length > 0 && !is("image/svg+xml") && isReadable();
    }

    private boolean isReadable() {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().noneMatch(c -> c < ' ' && HARMLESS_CONTROLS.indexOf(c) < 0)
                    && !DRAWING.matcher(text).lookingAt();
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }
}
