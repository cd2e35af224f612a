package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Reader;
import entraide.support.Speaker;
import entraide.support.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every operation of every contract, called by nobody and by a holder of each role. Who may is said by {@code
 * access.txt}: a new operation, or another word in a contract, has to be written there too, and so to be thought about.
 */
class AccessTest {

    private static World world;
    private static List<Operation> operations;
    private static int members;

    @BeforeAll
    static void start() {
        world = World.of(Modules.SCHEMAS, Modules::of);
        operations = Operation.all(world.node().modules());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void the_contracts_say_what_was_agreed() throws IOException {
        var said = operations.stream()
                .collect(Collectors.toMap(
                        operation -> operation.module() + "." + operation.id(),
                        Operation::who,
                        (one, twin) -> one + ", " + twin,
                        TreeMap::new));

        assertThat(said).isEqualTo(agreed());
    }

    @Test
    void nobody_gets_what_members_get() throws IOException {
        var agreed = agreed();
        for (var operation : operations) {
            var refused = refusal(world.visitor(), operation);
            if (who(agreed, operation).equals("anyone"))
                assertThat(refused).as(operation.id()).isEmpty();
            else assertThat(refused).as(operation.id()).contains("401 sign-in");
        }
    }

    @Test
    void each_role_may_what_was_agreed_and_nothing_else() throws IOException {
        var agreed = agreed();
        for (var operation : operations) {
            for (var role : Role.values()) {
                var refused = refusal(newcomer(role), operation);
                if (may(role, who(agreed, operation)))
                    assertThat(refused).as("%s by %s", operation.id(), role).isEmpty();
                else assertThat(refused).as("%s by %s", operation.id(), role).contains("403 forbidden");
            }
        }
    }

    private static boolean may(Role role, String who) {
        return who.equals("anyone")
                || who.equals("member")
                || Arrays.asList(who.split(" ")).contains(role.word());
    }

    private static String who(Map<String, String> agreed, Operation operation) {
        return agreed.getOrDefault(operation.module() + "." + operation.id(), "nobody knows");
    }

    /** A new one each time: some operations take from the caller what the next call needs. */
    private static Speaker newcomer(Role role) {
        return world.member(role.word() + members++, role);
    }

    /** Why the caller as such is turned away; empty when it is let in, whatever comes of it. */
    private static Optional<String> refusal(Speaker caller, Operation operation) {
        if (operation.streams()) return refusedStream(caller, operation);
        var schema = operation.bodySchema();
        var body =
                schema == null ? null : HostileValues.bytes(operation.values().valid(schema));
        var answer = caller.send(operation.method(), operation.address(), body);
        return turnedAway(answer) ? Optional.of(answer.status() + " " + answer.problem()) : Optional.empty();
    }

    private static boolean turnedAway(Answer answer) {
        return List.of(401, 403).contains(answer.status())
                && List.of("sign-in", "forbidden").contains(answer.problem());
    }

    private static Optional<String> refusedStream(Speaker caller, Operation operation) {
        try (var reader = Reader.of(caller, world.address().resolve(operation.address()))) {
            return switch (reader.status()) {
                case 200 -> Optional.empty();
                case 401 -> Optional.of("401 sign-in");
                default -> Optional.of(reader.status() + " forbidden");
            };
        }
    }

    private static Map<String, String> agreed() throws IOException {
        try (var table = AccessTest.class.getResourceAsStream("/access.txt");
                var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(
                            words -> words[0],
                            words -> words[1].strip(),
                            (one, twin) -> one + ", " + twin,
                            TreeMap::new));
        }
    }
}
