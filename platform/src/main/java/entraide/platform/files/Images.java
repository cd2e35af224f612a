package entraide.platform.files;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Makes pictures ours: counted before they are unfolded, turned upright, sized for screens, and written anew, so that neither
 * metadata nor anything hidden in the file stays. Of moving pictures the first one is kept. Blocks: for worker threads.
 */
public final class Images {
    public static final long MOST_PIXELS = 40_000_000;
    public static final int LONGEST_SIDE = 2560;
    public static final int THUMBNAIL_SIDE = 480;
    private static final long PATIENCE_SECONDS = 20;

    // One server holds at most two pictures at once, and only one if it is large: memory is the limit, not the
    // processor.
    private static final int ROOM = 40;
    private static final int LEAST_ROOM = 20;
    private static final Semaphore FREE = new Semaphore(ROOM, true);

    static {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    private Images() {}

    /** Refuses with 503 when too many pictures wait. */
    public static ImageOutcome clean(byte[] bytes) {
        return made(bytes, Images::written);
    }

    /** Its middle, as a square of {@code side} at most. Refuses with 503 when too many pictures wait. */
    public static ImageOutcome square(byte[] bytes, int side) {
        return made(bytes, source -> squared(source, side));
    }

    private interface Making {
        CleanImage of(ImageSource source) throws IOException;
    }

    private static ImageOutcome made(byte[] bytes, Making making) {
        var kind = FileKind.detect(bytes).filter(FileKind::isImage);
        if (kind.isEmpty()) return UnfitImage.NO_IMAGE;
        try (var source = ImageSource.open(kind.get(), bytes)) {
            return source.isTooLarge() ? UnfitImage.TOO_LARGE : inTurn(source, making);
        } catch (IOException damaged) {
            return UnfitImage.UNREADABLE;
        }
    }

    private static ImageOutcome inTurn(ImageSource source, Making making) throws IOException {
        int room = source.takesAll() ? ROOM : LEAST_ROOM;
        take(room);
        try {
            return making.of(source);
        } finally {
            FREE.release(room);
        }
    }

    private static void take(int room) {
        try {
            if (FREE.tryAcquire(room, PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(
                Problem.of(503, "busy", "Too many pictures are being read; please try again in a moment", null));
    }

    private static CleanImage written(ImageSource source) throws IOException {
        var image = source.upright(Scaling.within(LONGEST_SIDE, source.read()));
        var kind = keptAs(source.kind(), image);
        var bytes = ImageWriting.write(kind, image);
        var small = Scaling.within(THUMBNAIL_SIDE, image);
        var smallKind = isOpaque(image) ? FileKind.JPEG : FileKind.PNG;
        return new CleanImage(
                bytes,
                kind,
                image.getWidth(),
                image.getHeight(),
                small == image && smallKind == kind ? bytes : ImageWriting.write(smallKind, small),
                smallKind,
                small.getWidth(),
                small.getHeight());
    }

    private static CleanImage squared(ImageSource source, int side) throws IOException {
        var image = source.upright(Scaling.square(side, source.read()));
        var bytes = ImageWriting.write(FileKind.JPEG, image);
        int is = image.getWidth();
        return new CleanImage(bytes, FileKind.JPEG, is, is, bytes, FileKind.JPEG, is, is);
    }

    private static FileKind keptAs(FileKind kind, BufferedImage image) {
        return switch (kind) {
            case JPEG -> FileKind.JPEG;
            case WEBP -> isOpaque(image) ? FileKind.JPEG : FileKind.PNG;
            default -> FileKind.PNG;
        };
    }

    private static boolean isOpaque(BufferedImage image) {
        return !image.getColorModel().hasAlpha();
    }
}
