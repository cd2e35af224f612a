package entraide.platform.files;

import entraide.platform.web.Call;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.FileUpload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks at what was sent: says what it is, draws images anew, refuses the rest. On threads of its own, few at once. */
public final class UploadedFiles {

    public static final int LARGEST = 20 << 20;

    private static final int THREADS = 2;
    private static final int MOST_WAITING = 16;

    private final WorkerExecutor workers;
    private final AtomicInteger waiting = new AtomicInteger();

    public UploadedFiles(Vertx vertx) {
        this.workers = vertx.createSharedWorkerExecutor("entraide-files", THREADS);
    }

    /** The one file of a form, in the field that is for it. */
    public static FileUpload only(Call call) {
        if (call.uploads().size() != 1 || !call.uploads().get(0).name().equals("file")) {
            throw new Refusal(Problem.invalid("/file", "is the one file of a multipart/form-data request"));
        }
        return call.uploads().get(0);
    }

    public Future<NewFile> look(FileUpload upload) {
        return inTurn(upload.size(), () -> read(upload.fileName(), bytes(upload)));
    }

    /** What came another way than by a form. */
    public Future<NewFile> look(String name, byte[] bytes) {
        return inTurn(bytes.length, () -> read(name, requireSome(bytes)));
    }

    /** The middle of a picture, as a square of {@code side} at most. */
    public Future<CleanImage> square(FileUpload upload, int side) {
        return inTurn(upload.size(), () -> squared(upload, side));
    }

    private <T> Future<T> inTurn(long size, Callable<T> looking) {
        if (size > LARGEST) {
            throw new Refusal(Problem.of(413, "too-large", "This is too large", "files have 20 MB at most"));
        }
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            throw new Refusal(
                    Problem.of(503, "unavailable", "Part of the server is away; please try again in a moment", null));
        }
        return workers.executeBlocking(looking, false).onComplete(looked -> waiting.decrementAndGet());
    }

    private static byte[] bytes(FileUpload upload) throws IOException {
        return requireSome(Files.readAllBytes(Path.of(upload.uploadedFileName())));
    }

    private static byte[] requireSome(byte[] bytes) {
        if (bytes.length == 0) throw new Refusal(Problem.invalid("/file", "is empty"));
        return bytes;
    }

    private static CleanImage squared(FileUpload upload, int side) throws IOException {
        return Images.square(bytes(upload), side).fold(clean -> clean, unfit -> {
            throw refused(why(unfit));
        });
    }

    private static NewFile read(String sent, byte[] bytes) {
        var kind = FileKind.detect(bytes)
                .orElseThrow(() -> refused("images (JPEG, PNG, GIF, WebP), PDF and text files can be put here"));
        if (kind.isImage()) return picture(sent, bytes);
        var name = FileName.of(sent, kind);
        return new NewFile(name.text(), kind.type(), Buffer.buffer(bytes), null);
    }

    private static NewFile picture(String name, byte[] bytes) {
        return Images.clean(bytes).fold(clean -> picture(name, clean), unfit -> {
            throw refused(why(unfit));
        });
    }

    private static NewFile picture(String name, CleanImage clean) {
        var thumbnail = Buffer.buffer(clean.thumbnail());
        return new NewFile(
                FileName.of(name, clean.kind()).text(),
                clean.kind().type(),
                Buffer.buffer(clean.bytes()),
                new NewFile.Picture(
                        clean.width(),
                        clean.height(),
                        thumbnail,
                        clean.thumbnailKind().type()));
    }

    private static String why(UnfitImage unfit) {
        return switch (unfit) {
            case NO_IMAGE -> "is no image that can be read";
            case TOO_LARGE -> "has too many pixels";
            case UNREADABLE -> "is a broken image";
        };
    }

    private static Refusal refused(String why) {
        return new Refusal(Problem.of(415, "media-type", "This kind of content is not understood", why));
    }
}
