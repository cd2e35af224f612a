package entraide.platform;

import entraide.platform.config.Settings;
import entraide.platform.db.Database;
import entraide.platform.db.EmbeddedDatabase;
import entraide.platform.db.Migrations;
import entraide.platform.events.Outbox;
import entraide.platform.people.PeopleModule;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One running server: its database, its modules, its port. {@code Main} and the tests start it alike. */
public final class Node implements AutoCloseable {

    private final Optional<EmbeddedDatabase> embedded;
    private final Platform platform;
    private final List<ServerModule> modules;
    private final HttpFront front;

    private Node(Optional<EmbeddedDatabase> embedded, Platform platform, List<ServerModule> modules, HttpFront front) {
        this.embedded = embedded;
        this.platform = platform;
        this.modules = modules;
        this.front = front;
    }

    /** Blocks until requests are answered; not for event loops. {@code schemas} are migrated in this order. */
    public static Node start(
            Settings settings, Clock clock, List<String> schemas, Function<Platform, List<ServerModule>> wiring) {
        var embedded = settings.database().isPresent()
                ? Optional.<EmbeddedDatabase>empty()
                : Optional.of(EmbeddedDatabase.start(settings.data()));
        try {
            var url = settings.database()
                    .or(() -> embedded.map(EmbeddedDatabase::url))
                    .orElseThrow();
            Migrations.run(
                    url,
                    Stream.concat(Stream.of("platform", "people"), schemas.stream())
                            .toList());
            return start(settings, clock, url, embedded, wiring);
        } catch (RuntimeException failed) {
            embedded.ifPresent(EmbeddedDatabase::close);
            throw failed;
        }
    }

    private static Node start(
            Settings settings,
            Clock clock,
            String url,
            Optional<EmbeddedDatabase> embedded,
            Function<Platform, List<ServerModule>> wiring) {
        var vertx = Vertx.vertx();
        try {
            var database = Database.connect(vertx, url, settings.connections());
            var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            var platform = new Platform(vertx, settings, clock, database, new Outbox(), metrics);
            var people = new PeopleModule(platform);
            var modules = Stream.concat(Stream.of(people), wiring.apply(platform).stream())
                    .toList();
            var routes = new Routes(platform).of(people, modules).await();
            var front = HttpFront.open(vertx, settings.host(), settings.port(), routes)
                    .await();
            return new Node(embedded, platform, modules, front);
        } catch (RuntimeException failed) {
            vertx.close().await();
            throw failed;
        }
    }

    public int port() {
        return front.port();
    }

    public Platform platform() {
        return platform;
    }

    public List<ServerModule> modules() {
        return modules;
    }

    /** Lets requests under way end, then stops all of it. */
    @Override
    public void close() {
        front.close()
                .eventually(() -> platform.database().close())
                .eventually(() -> platform.vertx().close())
                .await();
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
