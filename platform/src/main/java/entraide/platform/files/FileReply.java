package entraide.platform.files;

import entraide.platform.db.Database;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.Optional;

/** Sends a file so that nothing in it can run: as what it is, in a sandbox, and shown only where it is a picture. */
public final class FileReply {

    private static final String SANDBOX = "sandbox; default-src 'none'";
    // Each view asks again whether it may be seen; the bytes come only once.
    private static final String ASK_AGAIN = "private, no-cache";

    private final Database database;
    private final FileStore files;

    public FileReply(Database database, FileStore files) {
        this.database = database;
        this.files = files;
    }

    /** {@code range} and {@code known} are the request's {@code Range} and {@code If-None-Match}. */
    public Reply of(StoredFile file, Optional<String> range, Optional<String> known) {
        var etag = "\"file-" + file.id() + "\"";
        if (known.filter(etag::equals).isPresent()) return safe(Reply.notModified(etag));
        var asked = ByteRange.asked(range, file.size());
        if (asked.isPresent() && !asked.get().within(file.size())) throw beyond(file);
        var part = asked.orElse(ByteRange.all(file.size()));
        var reply = safe(Reply.streamed(asked.isPresent() ? 206 : 200, file.type(), to -> send(file.id(), part, to)))
                .with("etag", etag)
                .with("accept-ranges", "bytes")
                .with("content-length", String.valueOf(part.length()))
                .with("content-disposition", disposition(file));
        return asked.isEmpty()
                ? reply
                : reply.with("content-range", "bytes " + part.from() + "-" + part.to() + "/" + file.size());
    }

    public Reply thumbnail(StoredFile file, FileStore.Thumbnail picture, Optional<String> known) {
        var etag = "\"thumbnail-" + file.id() + "\"";
        if (known.filter(etag::equals).isPresent()) return safe(Reply.notModified(etag));
        return safe(Reply.bytes(picture.type(), picture.bytes()))
                .with("etag", etag)
                .with("content-disposition", "inline");
    }

    private static Refusal beyond(StoredFile file) {
        return new Refusal(Problem.of(416, "range", "The file is not that long", "it has " + file.size() + " bytes"));
    }

    private static Reply safe(Reply reply) {
        var all = new java.util.HashMap<>(reply.headers());
        all.putAll(Map.of(
                "x-content-type-options",
                "nosniff",
                "content-security-policy",
                SANDBOX,
                "cache-control",
                ASK_AGAIN,
                // What is compressed already is not compressed again, and keeps its length.
                "content-encoding",
                "identity"));
        return new Reply(reply.status(), reply.contentType(), reply.body(), all, reply.source());
    }

    static String disposition(StoredFile file) {
        boolean shown = file.type().startsWith("image/") || file.type().startsWith("audio/");
        return new FileName(file.name()).disposition(shown ? "inline" : "attachment");
    }

    private Future<Void> send(long id, ByteRange range, HttpServerResponse to) {
        return sendPart(id, range.from() / FileStore.PART, range, to).compose(sent -> to.end());
    }

    private Future<Void> sendPart(long id, int part, ByteRange range, HttpServerResponse to) {
        int begin = part * FileStore.PART;
        if (begin > range.to()) return Future.succeededFuture();
        return files.part(database, id, part)
                .compose(bytes -> to.write(cut(bytes, range.from() - begin, range.to() + 1 - begin)))
                .compose(sent -> sendPart(id, part + 1, range, to));
    }

    private static Buffer cut(Buffer bytes, int from, int to) {
        return bytes.slice(Math.max(0, from), Math.min(to, bytes.length()));
    }
}
