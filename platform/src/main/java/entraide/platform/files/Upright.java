package entraide.platform.files;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Turns a photo as the camera was held: the one note of a JPEG that matters before all of them are dropped. Pure. */
final class Upright {

    private static final int EXIF_SEGMENT = 0xffe1;
    private static final int IMAGE_DATA = 0xffda;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF = 0x45786966;

    private Upright() {}

    static BufferedImage turned(BufferedImage image, byte[] file) {
        var orientation = Orientation.typeOf(noted(ByteBuffer.wrap(file)));
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** 1 to 8 as Exif has them; 1 where nothing is noted, or nothing that can be read. */
    static int noted(ByteBuffer file) {
        if (file.remaining() < 4 || file.getShort(0) != (short) 0xffd8) return 1;
        int at = 2;
        while (at + 10 <= file.limit()) {
            int marker = file.getShort(at) & 0xffff;
            int length = file.getShort(at + 2) & 0xffff;
            if (marker == IMAGE_DATA || marker < 0xff00 || length < 2 || at + 2 + length > file.limit()) return 1;
            if (marker == EXIF_SEGMENT && file.getInt(at + 4) == EXIF)
                return inDirectory(file.slice(at + 10, length - 8));
            at += 2 + length;
        }
        return 1;
    }

    private static int inDirectory(ByteBuffer tiff) {
        if (tiff.limit() < 10) return 1;
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) return 1;
        int entries = tiff.getShort(directory) & 0xffff;
        for (int at = directory + 2; entries > 0 && at + 12 <= tiff.limit(); at += 12, entries--) {
            if ((tiff.getShort(at) & 0xffff) == ORIENTATION) return tiff.getShort(at + 8) & 0xffff;
        }
        return 1;
    }
}
