package entraide.server;

import entraide.platform.ServerModule;
import entraide.platform.web.Contract;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One operation as its contract describes it, for tests that walk all of them. */
record Operation(String module, String method, String path, JsonObject model, HostileValues values) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<Operation> all(List<ServerModule> modules) {
        var operations = new ArrayList<Operation>();
        for (var module : modules) {
            var contract = Contract.document(module.name());
            var values = new HostileValues(contract);
            contract.getJsonObject("paths")
                    .forEach(path ->
                            addAll(operations, module.name(), path.getKey(), (JsonObject) path.getValue(), values));
        }
        return operations;
    }

    private static void addAll(
            List<Operation> operations, String module, String path, JsonObject entries, HostileValues values) {
        var shared = entries.getJsonArray("parameters", new JsonArray());
        entries.forEach(entry -> {
            if (!METHODS.contains(entry.getKey())) return;
            var model = ((JsonObject) entry.getValue()).copy();
            var all = shared.copy().addAll(model.getJsonArray("parameters", new JsonArray()));
            operations.add(new Operation(
                    module, entry.getKey().toUpperCase(Locale.ROOT), path, model.put("parameters", all), values));
        });
    }

    String id() {
        return model.getString("operationId");
    }

    /** As the contract says it: {@code anyone}, {@code member}, or the roles. */
    String who() {
        return model.getValue("x-who") instanceof JsonArray roles
                ? roles.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : model.getString("x-who", "member");
    }

    boolean streams() {
        return model.encode().contains("text/event-stream");
    }

    List<JsonObject> parameters(String in) {
        return model.getJsonArray("parameters").stream()
                .map(written -> values.resolved((JsonObject) written))
                .filter(parameter -> parameter.getString("in").equals(in))
                .toList();
    }

    JsonObject bodySchema() {
        var body = model.getJsonObject("requestBody");
        var json = body == null
                ? null
                : values.resolved(body).getJsonObject("content").getJsonObject("application/json");
        return json == null ? null : values.resolved(json.getJsonObject("schema"));
    }

    /** With this in place of every path parameter. */
    String address(String parameter) {
        return "/api/v1/" + module + path.replaceAll("\\{[^}]+}", parameter);
    }

    /** An address that the contract allows. */
    String address() {
        var address = "/api/v1/" + module + (path.equals("/") ? "" : path);
        for (var parameter : parameters("path")) {
            address = address.replace("{" + parameter.getString("name") + "}", value(parameter));
        }
        var required = parameters("query").stream()
                .filter(parameter -> parameter.getBoolean("required", false))
                .map(parameter -> parameter.getString("name") + "=" + value(parameter))
                .collect(Collectors.joining("&"));
        return required.isEmpty() ? address : address + "?" + required;
    }

    private String value(JsonObject parameter) {
        return String.valueOf(values.value(parameter.getJsonObject("schema")));
    }
}
