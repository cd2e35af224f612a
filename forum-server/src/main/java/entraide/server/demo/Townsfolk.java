package entraide.server.demo;

import entraide.platform.Json;
import entraide.platform.people.DemoAccounts;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** The people of the town as they use the server: signed in, one request after the other. */
final class Townsfolk {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final Map<String, String> cookies = new HashMap<>();

    Townsfolk(URI server) {
        this.server = server;
    }

    JsonObject post(String who, String path, Object body) {
        return send("POST", who, path, body);
    }

    void put(String who, String path, Object body) {
        send("PUT", who, path, body);
    }

    void patch(String who, String path, Object body) {
        send("PATCH", who, path, body);
    }

    /** Nobody stays signed in on behalf of the people who try the town. */
    void leave() {
        cookies.forEach((who, cookie) -> attempt("DELETE", who, "people/sessions/current", null));
        cookies.clear();
    }

    private JsonObject send(String method, String who, String path, Object body) {
        var answer = attempt(method, who, path, body);
        if (answer.statusCode() == 401) {
            // A session that rested for weeks of the town's life has ended.
            cookies.remove(who);
            answer = attempt(method, who, path, body);
        }
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(method + " " + path + " by " + who + ": " + answer.body());
        }
        return answer.body().isEmpty() ? new JsonObject() : new JsonObject(answer.body());
    }

    private HttpResponse<String> attempt(String method, String who, String path, Object body) {
        var request = request(path, body).header("Cookie", cookie(who));
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.text(body));
        return call(request.method(method, content).build());
    }

    private String cookie(String who) {
        if (!cookies.containsKey(who)) cookies.put(who, signIn(who));
        return cookies.get(who);
    }

    private String signIn(String who) {
        var body = Json.text(Map.of("email", who + "@demo.test", "password", DemoAccounts.PASSWORD));
        var answer = call(request("people/sessions", body)
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != 201) throw new IllegalStateException(who + " cannot sign in: " + answer.body());
        return answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
    }

    private HttpRequest.Builder request(String path, Object body) {
        var request = HttpRequest.newBuilder(server.resolve("/api/v1/" + path));
        return body == null ? request : request.header("Content-Type", "application/json");
    }

    private HttpResponse<String> call(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
