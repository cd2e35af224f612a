package entraide.platform.web;

import static java.util.Map.entry;

import entraide.platform.Digest;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One file of the browser client in the forms it was built in; a form that was not built is empty. */
record ClientFile(String type, String etag, Buffer plain, Optional<Buffer> br, Optional<Buffer> gzip) {

    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("html", "text/html; charset=utf-8"),
            entry("js", "text/javascript; charset=utf-8"),
            entry("css", "text/css; charset=utf-8"),
            entry("txt", "text/plain; charset=utf-8"),
            entry("json", "application/json"),
            entry("webmanifest", "application/manifest+json"),
            entry("svg", "image/svg+xml"),
            entry("png", "image/png"),
            entry("ico", "image/x-icon"));

    static Optional<ClientFile> load(String path) {
        return bytes(path)
                .map(plain -> new ClientFile(type(path), etag(plain), plain, bytes(path + ".br"), bytes(path + ".gz")));
    }

    Buffer as(String accepted, Consumer<String> encoded) {
        if (br.isPresent() && accepted.contains("br")) {
            encoded.accept("br");
            return br.get();
        }
        if (gzip.isPresent() && accepted.contains("gzip")) {
            encoded.accept("gzip");
            return gzip.get();
        }
        return plain;
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static String etag(Buffer plain) {
        return "\"" + HexFormat.of().formatHex(Digest.sha256(plain.getBytes()), 0, 8) + "\"";
    }

    private static Optional<Buffer> bytes(String path) {
        try (var stream = ClientFile.class.getResourceAsStream("/web" + path)) {
            return stream == null ? Optional.empty() : Optional.of(Buffer.buffer(stream.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
