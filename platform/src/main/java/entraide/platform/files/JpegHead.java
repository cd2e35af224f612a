package entraide.platform.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a JPEG file says of itself: how the camera was held, and in how many layers the picture comes. */
record JpegHead(int orientation, int scans) {
    static final int UPRIGHT = 1;
    static final JpegHead NONE = new JpegHead(UPRIGHT, 1);

    private static final int MARK = 0xff;
    private static final int NOTHING = 0x01;
    private static final int RESTART_FIRST = 0xd0;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY = 12;

    static JpegHead of(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        int orientation = UPRIGHT;
        int scans = 0;
        for (int marker = next(file); marker >= 0 && marker != END; marker = next(file)) {
            var segment = segment(file, marker);
            if (marker == SCAN) scans++;
            if (marker == APP1 && orientation == UPRIGHT) orientation = orientation(segment);
        }
        return new JpegHead(orientation, scans);
    }

    /** The whole picture is held in memory until its last layer has come. */
    boolean isLayered() {
        return scans > 1;
    }

    // Passes over picture data, where a mark is followed by zero or a restart, and over marks that have nothing
    // behind them.
    private static int next(ByteBuffer file) {
        while (file.remaining() > 1) {
            if (Byte.toUnsignedInt(file.get()) != MARK) continue;
            int marker = Byte.toUnsignedInt(file.get(file.position()));
            boolean alone = marker <= NOTHING || marker >= RESTART_FIRST && marker <= START || marker == MARK;
            if (alone) continue;
            file.get();
            return marker;
        }
        return -1;
    }

    private static ByteBuffer segment(ByteBuffer file, int marker) {
        if (file.remaining() < 2) return ByteBuffer.allocate(0);
        int length = Math.min(Math.max(0, Short.toUnsignedInt(file.getShort()) - 2), file.remaining());
        var segment = file.slice(file.position(), length);
        file.position(file.position() + length);
        return segment;
    }

    private static int orientation(ByteBuffer segment) {
        var head = new byte[Math.min(EXIF.length, segment.remaining())];
        segment.get(head);
        if (!Arrays.equals(head, EXIF)) return UPRIGHT;
        try {
            return firstDirectory(segment.slice());
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static int firstDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) return known(tiff.getShort(entry + 8));
        }
        return UPRIGHT;
    }

    private static int known(int orientation) {
        return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
    }
}
