package entraide.support;

import entraide.platform.Node;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.config.Settings;
import entraide.platform.people.Role;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A running server on a database of its own, for tests: put people there, let time pass, speak as someone. It starts
 * what {@code Main} starts, with the modules it is given; every answer is held against its contract.
 */
public final class World implements AutoCloseable {

    /** A Wednesday morning in business hours, Paris time. */
    public static final Instant START = Instant.parse("2026-03-11T09:00:00Z");

    /** What every member of a world signs in with. */
    public static final String PASSWORD = "lanterne-verte-au-grenier";

    private final String database;
    private final MovableClock clock = new MovableClock(START);
    private final List<String> schemas;
    private final Function<Platform, List<ServerModule>> wiring;
    private final List<Node> nodes = new ArrayList<>();
    private final ContractJudge judge;

    private World(Map<String, String> settings, List<String> schemas, Function<Platform, List<ServerModule>> wiring) {
        this.database = TestDatabase.shared().fresh();
        this.schemas = schemas;
        this.wiring = wiring;
        var first = node(settings);
        this.judge = new ContractJudge(
                first.platform().vertx(),
                first.modules().stream().map(ServerModule::name).toList());
    }

    public static World of(List<String> schemas, Function<Platform, List<ServerModule>> wiring) {
        return new World(Map.of(), schemas, wiring);
    }

    public static World of(
            Map<String, String> settings, List<String> schemas, Function<Platform, List<ServerModule>> wiring) {
        return new World(settings, schemas, wiring);
    }

    /** One more server on the same database. */
    public Node node(Map<String, String> more) {
        return node(more, clock);
    }

    /** One more whose clock goes wrong by so much. */
    public Node node(Duration ahead) {
        return node(Map.of(), Clock.offset(clock, ahead));
    }

    private Node node(Map<String, String> more, Clock clock) {
        var settings = new java.util.HashMap<>(more);
        settings.put("ENTRAIDE_DATABASE_URL", database);
        settings.put("ENTRAIDE_PORT", "0");
        settings.putIfAbsent("ENTRAIDE_DATA", Path.of("target", "world").toString());
        settings.putIfAbsent("ENTRAIDE_LIMITS", "off");
        var node = Node.start(Settings.from(settings), clock, schemas, wiring);
        nodes.add(node);
        return node;
    }

    public Node node() {
        return nodes.get(0);
    }

    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    public MovableClock clock() {
        return clock;
    }

    public String database() {
        return database;
    }

    public URI address() {
        return address(node());
    }

    public static URI address(Node node) {
        return URI.create("http://127.0.0.1:" + node.port());
    }

    /** Somebody who is not signed in. */
    public Speaker visitor() {
        return new Speaker(address(), judge, 0, "visitor", Optional.empty(), Map.of());
    }

    /** A new member with these roles, signed in with a personal token. */
    public Speaker member(String handle, Role... roles) {
        var enrolled = Enrolment.of(node().platform(), handle, List.of(roles));
        return new Speaker(address(), judge, enrolled.id(), handle, Optional.of(enrolled.token()), Map.of());
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
        TestDatabase.shared().leave(database);
    }
}
