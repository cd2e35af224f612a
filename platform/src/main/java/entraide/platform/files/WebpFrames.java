package entraide.platform.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The frames in a WebP file: each states a size of its own, and the decoder believes it whatever the file's head says. */
final class WebpFrames {
    private static final int FIRST = 12;
    private static final int HEAD = 8;
    private static final int MOVING = 16;
    private static final int SIZE_AT = 6;
    private static final int SIZE_BITS = 0x3fff;

    private WebpFrames() {}

    /** Pixels of the largest frame of the lossy kind; the other kind's decoder keeps to the head. */
    static long largest(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long largest = 0;
        for (long at = FIRST; at + HEAD + SIZE_AT + 4 <= bytes.length; ) {
            int here = (int) at;
            var name = new String(bytes, here, 4, StandardCharsets.ISO_8859_1);
            long length = Integer.toUnsignedLong(file.getInt(here + 4));
            if (name.equals("VP8 ")) largest = Math.max(largest, pixels(file, here + HEAD + SIZE_AT));
            at += HEAD + (name.equals("ANMF") ? MOVING : length + length % 2);
        }
        return largest;
    }

    private static long pixels(ByteBuffer file, int at) {
        return (long) (file.getShort(at) & SIZE_BITS) * (file.getShort(at + 2) & SIZE_BITS);
    }
}
