package entraide.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A picture somebody sent, opened as far as its head. */
final class ImageSource implements AutoCloseable {
    private static final long MOST_PIXELS_IN_LAYERS = 20_000_000;
    // Its decoder takes some forty bytes a pixel.
    private static final long MOST_PIXELS_WEBP = 4_000_000;
    private static final long MOST_READ = 16_000_000;
    private static final long MOST_BESIDE_ANOTHER = 8_000_000;
    private static final int MOST_SCANS = 30;

    private final FileKind kind;
    private final ImageReader reader;
    private final JpegHead jpeg;
    private final long pixels;

    private ImageSource(FileKind kind, ImageReader reader, byte[] bytes) throws IOException {
        this.kind = kind;
        this.reader = reader;
        this.jpeg = kind == FileKind.JPEG ? JpegHead.of(bytes) : JpegHead.NONE;
        // Without metadata: packed texts and profiles may unfold to any size.
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
        long stated = guarded(() -> (long) reader.getWidth(0) * reader.getHeight(0));
        this.pixels = kind == FileKind.WEBP ? Math.max(stated, WebpFrames.largest(bytes)) : stated;
        if (jpeg.scans() > MOST_SCANS) throw new IOException("too many layers");
    }

    static ImageSource open(FileKind kind, byte[] bytes) throws IOException {
        return new ImageSource(
                kind, ImageIO.getImageReadersByMIMEType(kind.type()).next(), bytes);
    }

    FileKind kind() {
        return kind;
    }

    boolean isTooLarge() {
        return pixels > (kind == FileKind.WEBP ? MOST_PIXELS_WEBP : Images.MOST_PIXELS)
                || jpeg.isLayered() && pixels > MOST_PIXELS_IN_LAYERS;
    }

    boolean takesAll() {
        return pixels > MOST_BESIDE_ANOTHER || jpeg.isLayered() || kind == FileKind.WEBP;
    }

    /** Of a large picture every second or third pixel, since it is made smaller anyhow. */
    BufferedImage read() throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_READ));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return guarded(() -> reader.read(0, how));
    }

    BufferedImage upright(BufferedImage image) {
        if (jpeg.orientation() == JpegHead.UPRIGHT) return image;
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(jpeg.orientation()))
                .apply(image);
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    // Decoders meet damage with whatever exception is nearest.
    private static <T> T guarded(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
