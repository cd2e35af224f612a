package entraide.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A module's contract: read from its YAML, with what all contracts share put in. */
public final class Contract {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final JsonObject COMMON = read("common");
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Contract() {}

    /** Reads these in a thread of its own, for whoever has to wait for something else meanwhile. */
    public static void readAhead(List<String> modules) {
        var reading = new Thread(() -> modules.forEach(Contract::document), "contracts");
        reading.setDaemon(true);
        reading.start();
    }

    /** As it is told to the outside: one document, references resolved within it. */
    public static JsonObject document(String module) {
        return new JsonObject(KNOWN.computeIfAbsent(module, Contract::whole));
    }

    private static String whole(String module) {
        var contract = read(module);
        var components = contract.getJsonObject("components", new JsonObject());
        var shared = COMMON.getJsonObject("components");
        shared.fieldNames()
                .forEach(kind -> components.put(
                        kind,
                        shared.getJsonObject(kind).copy().mergeIn(components.getJsonObject(kind, new JsonObject()))));
        contract.put("components", components);
        return contract.encode().replace("common.yaml#/", "#/");
    }

    // Vert.x 5.0.8 refuses a contract that names these types; the wire and the published contract have them.
    public static Future<OpenAPIContract> load(Vertx vertx, String module) {
        var accepted = new JsonObject(document(module)
                .encode()
                .replace("application/problem+json", "application/json")
                .replace("text/event-stream", "text/plain"));
        // Path parameters are found by counting the segments from here.
        accepted.put(
                "servers", new JsonArray().add(new JsonObject().put("url", "http://localhost" + Api.PREFIX + module)));
        return OpenAPIContract.from(vertx, accepted);
    }

    /** All modules in one document, for people to read; fails when two of them mean different things by one name. */
    public static JsonObject merged(List<String> modules) {
        var all = new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", COMMON.getJsonObject("info").copy())
                .put("paths", new JsonObject())
                .put("components", new JsonObject());
        modules.forEach(module -> addTo(all, module, document(module)));
        return all;
    }

    private static void addTo(JsonObject all, String module, JsonObject one) {
        one.getJsonObject("paths")
                .forEach(path -> all.getJsonObject("paths").put(address(module, path.getKey()), path.getValue()));
        one.getJsonObject("components")
                .forEach(kind -> addTo(all, module, kind.getKey(), (JsonObject) kind.getValue()));
    }

    private static void addTo(JsonObject all, String module, String kind, JsonObject components) {
        var known = all.getJsonObject("components").getJsonObject(kind, new JsonObject());
        components.forEach(component -> {
            var name = component.getKey();
            if (known.containsKey(name) && !known.getValue(name).equals(component.getValue())) {
                throw new IllegalStateException("openapi/" + module + ".yaml has " + kind + "/" + name
                        + ", which is something else in another contract");
            }
            known.put(name, component.getValue());
        });
        all.getJsonObject("components").put(kind, known);
    }

    private static String address(String module, String path) {
        return "/api/v1/" + module + (path.equals("/") ? "" : path);
    }

    private static JsonObject read(String name) {
        try (var yaml = Contract.class.getResourceAsStream("/openapi/" + name + ".yaml")) {
            if (yaml == null) throw new IllegalStateException("there is no contract openapi/" + name + ".yaml");
            @SuppressWarnings("unchecked")
            Map<String, Object> map = YAML.readValue(yaml, Map.class);
            return new JsonObject(map);
        } catch (IOException broken) {
            throw new UncheckedIOException("openapi/" + name + ".yaml cannot be read", broken);
        }
    }
}
