package entraide.support;

import entraide.platform.web.Api;
import entraide.platform.web.Contract;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds every answer against the contract of the module that gave it. */
final class ContractJudge {

    private record Law(OpenAPIContract contract, ResponseValidator validator) {}

    private final Map<String, Law> laws = new HashMap<>();

    ContractJudge(Vertx vertx, List<String> modules) {
        for (var module : modules) {
            var contract = Contract.load(vertx, module).await();
            laws.put(module, new Law(contract, ResponseValidator.create(vertx, contract)));
        }
    }

    void judge(String method, String path, Answer answer) {
        if (!path.startsWith(Api.PREFIX) || answer.status() == 304) return;
        var parts = path.substring(Api.PREFIX.length()).split("/", 2);
        var law = laws.get(parts[0]);
        if (law == null || parts.length < 2) return;
        var operation = law.contract.findOperation(path.split("\\?")[0], HttpMethod.valueOf(method));
        if (operation == null) return;
        var type = answer.header("content-type");
        requireProblemShape(method, path, answer, type);
        try {
            validate(law, operation.getOperationId(), answer, type).await();
        } catch (RuntimeException broken) {
            throw new AssertionError(
                    method + " " + path + " broke its contract: " + broken.getMessage() + "\n" + answer, broken);
        }
    }

    private static Future<?> validate(Law law, String operationId, Answer answer, String type) {
        if (type != null && !type.contains("json")) return Future.succeededFuture();
        var response = type == null
                ? ValidatableResponse.create(answer.status())
                : ValidatableResponse.create(answer.status(), Buffer.buffer(answer.bytes()), "application/json");
        return law.validator.validate(response, operationId);
    }

    private static void requireProblemShape(String method, String path, Answer answer, String type) {
        if (answer.status() < 400) return;
        if (!"application/problem+json".equals(type)) {
            throw new AssertionError(method + " " + path + " failed without a problem: " + type + " " + answer);
        }
        if (answer.status() == 500) throw new AssertionError(method + " " + path + " failed: " + answer);
    }
}
