package entraide.server;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies that keep a schema, and the same bodies with one value made hostile. */
final class HostileValues {

    private static final int HUGE = 200_000;
    private static final int DEEP = 600;

    private final JsonObject contract;

    HostileValues(JsonObject contract) {
        this.contract = contract;
    }

    /** What goes wrong in forums: wrong types, huge, empty, NUL, halves of characters, right to left, deep nesting. */
    static List<Object> hostile() {
        var values = new ArrayList<Object>(List.of(
                "",
                " ",
                "\u0000",
                "a\u0000b",
                "\ud800",
                "x\udfffy",
                "\u202e\u05d0\u202c",
                "é".repeat(300),
                "'; drop table x;--",
                "../../etc/passwd",
                "x".repeat(HUGE),
                "[".repeat(3_000),
                "<script>alert(1)</script>",
                true,
                0,
                -1,
                1.5,
                Long.MAX_VALUE,
                1e300,
                new JsonArray(),
                new JsonObject(),
                List.of("a", "a"),
                nested(DEEP)));
        values.add(null);
        return values;
    }

    private static Object nested(int depth) {
        Object inner = "bottom";
        for (int i = 0; i < depth; i++) inner = new JsonArray().add(inner);
        return inner;
    }

    /** The smallest body that the schema allows, with every property that it names. */
    JsonObject valid(JsonObject schema) {
        var body = new JsonObject();
        var properties = resolved(schema).getJsonObject("properties", new JsonObject());
        properties.forEach(property -> body.put(property.getKey(), value((JsonObject) property.getValue())));
        return body;
    }

    Stream<JsonObject> hostileBodies(JsonObject schema) {
        var valid = valid(schema);
        return Stream.concat(
                valid.fieldNames().stream().flatMap(name -> hostile().stream().map(value -> with(valid, name, value))),
                Stream.of(new JsonObject(), with(valid, "unknownField", 1), with(valid, "roles", List.of("staff"))));
    }

    private static JsonObject with(JsonObject body, String name, Object value) {
        return body.copy().put(name, value);
    }

    Object value(JsonObject written) {
        var schema = resolved(written);
        if (schema.containsKey("enum")) return schema.getJsonArray("enum").getValue(0);
        var type = schema.getValue("type") instanceof JsonArray several
                ? several.getString(0)
                : schema.getString("type", "string");
        return switch (type) {
            case "integer", "number" -> schema.getInteger("minimum", 1);
            case "boolean" -> false;
            case "array" -> new JsonArray().add(value(schema.getJsonObject("items", new JsonObject())));
            case "object" -> valid(schema);
            default -> text(schema);
        };
    }

    private static String text(JsonObject schema) {
        var format = schema.getString("format", "");
        if (format.equals("date-time")) return "2026-03-12T09:00:00Z";
        if (format.equals("date")) return "2026-03-12";
        if (schema.containsKey("pattern")) return fitting(schema.getString("pattern"));
        return "abcdefgh"
                .repeat(1 + schema.getInteger("minLength", 1) / 8)
                .substring(0, Math.max(5, schema.getInteger("minLength", 5)));
    }

    private static String fitting(String pattern) {
        return Stream.of("abcdefgh", "2026-03-12", "1", "07:00")
                .filter(one -> one.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value here fits " + pattern));
    }

    JsonObject resolved(JsonObject schema) {
        if (schema.containsKey("oneOf"))
            return resolved(schema.getJsonArray("oneOf").getJsonObject(0));
        var ref = schema.getString("$ref");
        if (ref == null) return schema;
        Object found = contract;
        for (var step : ref.substring(2).split("/")) found = ((JsonObject) found).getValue(step);
        return resolved((JsonObject) found);
    }

    /** As JSON in which halves of characters are escapes: bytes of UTF-8 cannot say them. */
    static byte[] bytes(JsonObject body) {
        var escaped = new StringBuilder();
        body.encode().chars().forEach(unit -> {
            if (Character.isSurrogate((char) unit)) escaped.append(String.format("\\u%04x", unit));
            else escaped.append((char) unit);
        });
        return escaped.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, List<String>> hostilePaths() {
        return Map.of(
                "id",
                List.of(
                        "0",
                        "-1",
                        "9007199254740993",
                        "1e9",
                        "abc",
                        "%00",
                        "1%2F2",
                        "..%2F..",
                        "%F0%9F%98%80",
                        "1;2",
                        "1,2"));
    }
}
