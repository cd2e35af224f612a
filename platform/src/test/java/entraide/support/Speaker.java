package entraide.support;

import entraide.platform.Json;
import io.vertx.core.Vertx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Somebody who sends requests to the server: a member, or a visitor without a token. */
public final class Speaker {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI server;
    private final ContractJudge judge;
    private final long id;
    private final String handle;
    private final Optional<String> token;
    private final Map<String, String> headers;

    Speaker(
            URI server,
            ContractJudge judge,
            long id,
            String handle,
            Optional<String> token,
            Map<String, String> headers) {
        this.server = server;
        this.judge = judge;
        this.id = id;
        this.handle = handle;
        this.token = token;
        this.headers = headers;
    }

    /** Somebody who speaks to a server in another process, which keeps the contracts of these modules. */
    public static Speaker abroad(Vertx vertx, URI server, List<String> modules, String handle, String token) {
        return new Speaker(server, new ContractJudge(vertx, modules), 0, handle, Optional.of(token), Map.of());
    }

    public long id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public Optional<String> token() {
        return token;
    }

    public Speaker with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Speaker(server, judge, id, handle, token, more);
    }

    /** With an idempotency key for whatever is sent next. */
    public Speaker once(String key) {
        return with("Idempotency-Key", key);
    }

    /** The same person speaking to another node. */
    public Speaker to(URI node) {
        return new Speaker(node, judge, id, handle, token, headers);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer put(String path) {
        return send("PUT", path, null);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer delete(String path, Object body) {
        return send("DELETE", path, body);
    }

    public Answer send(String method, String path, Object body) {
        var bytes = body == null
                ? null
                : body instanceof byte[] raw ? raw : Json.text(body).getBytes();
        return sendRaw(method, path, "application/json", bytes);
    }

    public Answer sendRaw(String method, String path, String contentType, byte[] body) {
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        headers.forEach(request::header);
        if (body != null) request.header("Content-Type", contentType);
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            var answer = new Answer(response.statusCode(), response.headers(), plain(response));
            judge.judge(method, path, answer);
            return answer;
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
        if (response.headers()
                .firstValue("content-encoding")
                .filter("gzip"::equals)
                .isEmpty()) return response.body();
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return unzipped.readAllBytes();
        }
    }
}
