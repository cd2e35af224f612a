package entraide.server.demo;

import entraide.platform.Json;
import entraide.platform.people.token.Tokens;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** The people of the town as they use the server, each with a token of their own: passwords take their time. */
final class Townsfolk {

    private final HttpClient http;
    private final Map<String, Tokens.Created> tokens = new HashMap<>();

    Townsfolk(Vertx vertx, int port) {
        http = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port));
    }

    void meet(String who, Tokens.Created token) {
        tokens.put(who, token);
    }

    Future<JsonObject> get(String who, String path) {
        return send(HttpMethod.GET, who, path, null);
    }

    Future<JsonObject> post(String who, String path, Object body) {
        return send(HttpMethod.POST, who, path, body);
    }

    Future<JsonObject> put(String who, String path, Object body) {
        return send(HttpMethod.PUT, who, path, body);
    }

    Future<JsonObject> patch(String who, String path, Object body) {
        return send(HttpMethod.PATCH, who, path, body);
    }

    Future<JsonObject> delete(String who, String path) {
        return send(HttpMethod.DELETE, who, path, null);
    }

    /** Nobody can go on speaking for the people who try the town. */
    void leave() {
        var leaving = tokens.entrySet().stream()
                .map(each ->
                        delete(each.getKey(), "people/tokens/" + each.getValue().id()))
                .toList();
        Future.all(leaving).compose(left -> http.close()).await();
    }

    private Future<JsonObject> send(HttpMethod method, String who, String path, Object body) {
        return http.request(method, "/api/v1/" + path)
                .compose(request -> said(request, who, body))
                .map(said -> {
                    if (said.status() < 400)
                        return said.answer().length() == 0
                                ? null
                                : said.answer().toJsonObject();
                    throw new IllegalStateException(method + " " + path + " by " + who + ": " + said.answer());
                });
    }

    private record Said(int status, Buffer answer) {}

    // Whoever asks for the body must do so before it can have come: in the request's own thread, so in here.
    private Future<Said> said(HttpClientRequest request, String who, Object body) {
        request.putHeader("Authorization", "Bearer " + tokens.get(who).secret().tell());
        if (body != null) request.putHeader("Content-Type", "application/json");
        var sent = body == null ? request.send() : request.send(Buffer.buffer(Json.text(body)));
        return sent.compose(response -> response.body().map(answer -> new Said(response.statusCode(), answer)));
    }
}
