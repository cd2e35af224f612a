package entraide.platform.web;

import entraide.platform.Json;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/**
 * What a handler answers.
 *
 * @param source writes the body piece by piece, for what is too large to be in memory; null for all else
 */
public record Reply(int status, String contentType, Buffer body, Map<String, String> headers, Source source) {

    /** Writes a body and ends it. */
    public interface Source {
        Future<Void> writeTo(HttpServerResponse response);
    }

    public Reply(int status, String contentType, Buffer body, Map<String, String> headers) {
        this(status, contentType, body, headers, null);
    }

    private static final String JSON = "application/json";

    public static Reply ok(Object body) {
        return new Reply(200, JSON, Json.bytes(body), Map.of());
    }

    public static Reply created(Object body) {
        return new Reply(201, JSON, Json.bytes(body), Map.of());
    }

    public static Reply accepted(Object body) {
        return new Reply(202, JSON, Json.bytes(body), Map.of());
    }

    public static Reply noContent() {
        return new Reply(204, null, null, Map.of());
    }

    public static Reply notModified(String etag) {
        return new Reply(304, null, null, Map.of("etag", etag));
    }

    /** JSON that is encoded already: the shared representations that many readers get. */
    public static Reply encoded(Buffer json) {
        return new Reply(200, JSON, json, Map.of());
    }

    public static Reply bytes(String contentType, Buffer body) {
        return new Reply(200, contentType, body, Map.of());
    }

    /** The handler answers by itself, for as long as it likes: a stream. */
    public static Reply underWay() {
        return new Reply(200, null, null, Map.of());
    }

    public static Reply streamed(int status, String contentType, Source source) {
        return new Reply(status, contentType, null, Map.of(), source);
    }

    public static Reply problem(Problem problem) {
        return new Reply(problem.status(), "application/problem+json", Json.bytes(problem), Map.of());
    }

    public Reply with(String header, String value) {
        var more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, contentType, body, more, source);
    }

    void send(HttpServerRequest request, HttpServerResponse response) {
        if (response.headWritten() || response.ended() || response.closed()) return;
        response.setStatusCode(status);
        headers.forEach(response::putHeader);
        if (contentType != null) response.putHeader("content-type", contentType);
        if (source != null && request.method() != HttpMethod.HEAD) stream(request, response);
        else if (body == null || request.method() == HttpMethod.HEAD) response.end();
        else response.end(body);
    }

    // The status is gone already: a body that breaks off is told by the connection's end.
    private void stream(HttpServerRequest request, HttpServerResponse response) {
        source.writeTo(response).onFailure(broken -> request.connection().close());
    }
}
