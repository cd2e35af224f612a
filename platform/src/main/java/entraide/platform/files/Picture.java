package entraide.platform.files;

import io.vertx.core.buffer.Buffer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;

/**
 * An image as it is kept: the picture alone, drawn and encoded anew, so that nothing else in the file survives: no place,
 * no camera, no second file behind the first. Blocks; for worker threads.
 */
final class Picture {

    /** What an image may claim to have: looked at before any of them is read. */
    static final long MOST_PIXELS = 100_000_000;

    private static final long READ_PIXELS = 16_000_000;
    private static final int LARGEST_SIDE = 4_096;
    private static final int THUMBNAIL_SIDE = 480;
    private static final double QUALITY = 0.88;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /** Not an image, or more of one than we draw. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String why) {
            super(why);
        }
    }

    static Picture read(byte[] bytes) throws Unreadable {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new Unreadable("is no image that can be read");
            var reader = readers.next();
            try {
                reader.setInput(input);
                return new Picture(fitted(Upright.turned(sampled(reader), bytes), LARGEST_SIDE));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("is a broken image");
        }
    }

    // Of a huge image only each second or third pixel is read, so that memory has a bound.
    private static BufferedImage sampled(ImageReader reader) throws IOException, Unreadable {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels <= 0 || pixels > MOST_PIXELS) throw new Unreadable("has too many pixels");
        int step = (int) Math.ceil(Math.sqrt((double) pixels / READ_PIXELS));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage fitted(BufferedImage image, int side) throws IOException {
        if (image.getWidth() <= side && image.getHeight() <= side) return image;
        return Thumbnails.of(image).size(side, side).asBufferedImage();
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** What can be seen through needs PNG; everything else that came lossy goes as JPEG. */
    FileKind kindFor(FileKind given) {
        if (given == FileKind.PNG || given == FileKind.GIF) return FileKind.PNG;
        return image.getColorModel().hasAlpha() ? FileKind.PNG : FileKind.JPEG;
    }

    Buffer encoded(FileKind kind) throws IOException {
        return encoded(image, kind);
    }

    Buffer thumbnail(FileKind kind) throws IOException {
        return encoded(fitted(image, THUMBNAIL_SIDE), kind);
    }

    private static Buffer encoded(BufferedImage image, FileKind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        Thumbnails.of(kind == FileKind.JPEG ? opaque(image) : image)
                .scale(1)
                .outputFormat(kind == FileKind.JPEG ? "jpg" : "png")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return Buffer.buffer(out.toByteArray());
    }

    private static BufferedImage opaque(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }
}
