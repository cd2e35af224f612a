package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Hostile values for every operation of every contract. {@code Speaker} holds each answer against its contract and fails
 * on a 500, so it is enough to send.
 */
class ContractFuzzTest {

    // They would sign the fuzzer out, or take its roles away.
    private static final Set<String> LEFT_ALONE =
            Set.of("signOut", "endSession", "changeMember", "changePassword", "openLiveStream");

    private static World world;
    private static Speaker somebody;

    @BeforeAll
    static void start() {
        world = World.of(Modules.SCHEMAS, Modules::of);
        somebody = world.member("fuzz", Role.STAFF, Role.MENTOR, Role.MODERATOR);
        somebody.post(
                "/api/v1/forum/spaces",
                new JsonObject()
                        .put("slug", "abcde")
                        .put("name", "Space")
                        .put("visibility", "everyone")
                        .getMap());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void no_body_makes_the_server_fail() {
        var sent = new AtomicInteger();
        for (var operation : operations()) {
            var schema = operation.bodySchema();
            if (schema == null) continue;
            operation.values().hostileBodies(schema).forEach(body -> {
                judge(
                        operation,
                        body,
                        somebody.send(operation.method(), operation.address("1"), HostileValues.bytes(body)));
                sent.incrementAndGet();
            });
        }
        assertThat(sent.get()).isGreaterThan(1_000);
    }

    @Test
    void no_broken_json_makes_the_server_fail() {
        var broken = List.of(
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "12",
                "{\"a\":1,\"a\":2}",
                "\u0000",
                "{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");
        for (var operation : operations()) {
            if (operation.bodySchema() == null) continue;
            for (var body : broken) {
                judge(
                        operation,
                        body,
                        somebody.send(
                                operation.method(), operation.address("1"), body.getBytes(StandardCharsets.UTF_8)));
            }
            for (var type : List.of(
                    "text/plain",
                    "application/xml",
                    "multipart/form-data",
                    "application/json;charset=utf-16",
                    "nonsense")) {
                judge(
                        operation,
                        type,
                        somebody.sendRaw(
                                operation.method(),
                                operation.address("1"),
                                type,
                                "{}".getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void no_path_makes_the_server_fail() {
        for (var operation : operations()) {
            if (!operation.path().contains("{")) continue;
            for (var hostile : HostileValues.hostilePaths().get("id")) {
                judge(
                        operation,
                        hostile,
                        somebody.send(operation.method(), operation.address(hostile), emptyFor(operation)));
            }
        }
    }

    @Test
    void no_query_makes_the_server_fail() {
        var hostile = List.of(
                "",
                "%00",
                "-1",
                "0",
                "101",
                "9007199254740993",
                "abc",
                "%ED%A0%80",
                "a&a=b",
                "x".repeat(3_000),
                "%27%3B--",
                "eyJhIjoxfQ",
                "MTIzfjQ1Ng");
        for (var operation : operations()) {
            if (!operation.method().equals("GET")) continue;
            for (var name : names(operation)) {
                for (var value : hostile) {
                    judge(
                            operation,
                            name + "=" + value,
                            somebody.get(operation.address("1") + "?" + name + "=" + value));
                }
            }
        }
    }

    @Test
    void ten_megabytes_are_too_much() {
        var large = ("{\"body\":\"" + "x".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (var path : List.of("/api/v1/people/sessions", "/api/v1/forum/threads/1/posts", "/api/v1/queue/claims")) {
            var answer = somebody.send("POST", path, large);
            assertThat(answer.status()).as(path).isBetween(400, 499);
        }
    }

    private static void judge(Operation operation, Object sent, Answer answer) {
        assertThat(answer.status())
                .as("%s with %s: %s", operation.id(), shortened(sent), answer)
                .isLessThan(500);
        if (answer.status() == 400 && answer.problem().equals("invalid")) {
            assertThat(answer.json().getJsonArray("errors"))
                    .as("pointers of %s", operation.id())
                    .isNotEmpty();
        }
    }

    private static String shortened(Object sent) {
        var text = String.valueOf(sent);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    private static byte[] emptyFor(Operation operation) {
        var schema = operation.bodySchema();
        return schema == null ? null : HostileValues.bytes(operation.values().valid(schema));
    }

    private static List<String> names(Operation operation) {
        return operation.parameters("query").stream()
                .map(parameter -> URLEncoder.encode(parameter.getString("name"), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Operation> operations() {
        return Operation.all(world.node().modules()).stream()
                .filter(operation -> !LEFT_ALONE.contains(operation.id()))
                .toList();
    }
}
