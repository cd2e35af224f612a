package entraide.support;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What the server answered; it has kept its contract already. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return new JsonObject(text());
    }

    public long id() {
        return json().getLong("id");
    }

    public JsonArray items() {
        return json().getJsonArray("items");
    }

    public List<JsonObject> itemList() {
        return IntStream.range(0, items().size())
                .mapToObj(items()::getJsonObject)
                .toList();
    }

    /** The slug of a problem: {@code not-found}. */
    public String problem() {
        return json().getString("type").replaceFirst("^/problems/", "");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    @Override
    public String toString() {
        return status + " " + (bytes.length > 2_000 ? bytes.length + " bytes" : text());
    }
}
