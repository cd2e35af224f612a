package entraide.platform.people.export;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive on its way to whoever asked for it. Of it no more is in memory than what was put in last: nothing is read from
 * the database before the reader took what was there.
 */
final class Archive {

    /** What is put into an archive, away from the event loop. */
    interface Piece {
        void into(Archive archive) throws IOException;
    }

    private final Vertx vertx;
    private final HttpServerResponse response;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    Archive(Vertx vertx, HttpServerResponse response) {
        this.vertx = vertx;
        this.response = response.setChunked(true);
    }

    Future<Void> put(Piece piece) {
        return vertx.executeBlocking(() -> packed(piece), false)
                .compose(ready -> ready.length() == 0 ? Future.succeededFuture() : response.write(ready));
    }

    private Buffer packed(Piece piece) throws IOException {
        piece.into(this);
        var ready = Buffer.buffer(bytes.toByteArray());
        bytes.reset();
        return ready;
    }

    // What stands in text shrinks to a tenth; pictures would not.
    void begin(String name, boolean text) throws IOException {
        zip.setLevel(text ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(name));
    }

    void text(String words) throws IOException {
        zip.write(words.getBytes(StandardCharsets.UTF_8));
    }

    void raw(Buffer part) throws IOException {
        zip.write(part.getBytes());
    }

    void end() throws IOException {
        zip.closeEntry();
    }

    Future<Void> close() {
        return put(archive -> zip.close()).compose(closed -> response.end());
    }
}
