package entraide.platform;

import entraide.platform.config.Settings;
import entraide.platform.db.Database;
import entraide.platform.events.Outbox;
import entraide.platform.events.OutboxTail;
import entraide.platform.live.LiveModule;
import entraide.platform.mail.Mail;
import entraide.platform.people.People;
import entraide.platform.people.PeopleModule;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One running server: its database, its modules, its port. {@code Main} and the tests start it alike. */
public final class Node implements AutoCloseable {

    private final Storage storage;
    private final Platform platform;
    private final List<ServerModule> modules;
    private final LiveModule live;
    private final Background background;
    private final HttpFront front;

    private Node(
            Storage storage,
            Platform platform,
            List<ServerModule> modules,
            LiveModule live,
            Background background,
            HttpFront front) {
        this.storage = storage;
        this.platform = platform;
        this.modules = modules;
        this.live = live;
        this.background = background;
        this.front = front;
    }

    /** Blocks until requests are answered; not for event loops. {@code schemas} are migrated in this order. */
    public static Node start(
            Settings settings, Clock clock, List<String> schemas, Function<Platform, List<ServerModule>> wiring) {
        return start(settings, clock, Storage.open(settings, schemas), wiring);
    }

    /** On a storage that is open; it is closed with the node, also when the node does not start. */
    public static Node start(
            Settings settings, Clock clock, Storage storage, Function<Platform, List<ServerModule>> wiring) {
        var vertx = Vertx.vertx();
        try {
            var database = Database.connect(vertx, storage.url(), settings.connections());
            var outbox = new Outbox();
            var tail = new OutboxTail(vertx, storage.url(), outbox);
            var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            var mail = Mail.open(vertx, settings, clock, database, metrics);
            var cards = new People(outbox);
            var platform = new Platform(vertx, settings, clock, database, outbox, tail, metrics, mail, cards);
            var people = new PeopleModule(platform);
            var wired = wiring.apply(platform);
            var audiences = wired.stream()
                    .flatMap(module -> module.audiences().stream())
                    .toList();
            var live = new LiveModule(platform, people.callers(), audiences);
            var modules = Stream.concat(Stream.of(people, live), wired.stream()).toList();
            var routes = new Routes(platform).of(people, modules).await();
            var background = new Background(platform, storage.url(), modules);
            tail.start().await();
            live.start();
            background.start();
            var front = HttpFront.open(vertx, settings.host(), settings.port(), routes)
                    .await();
            return new Node(storage, platform, modules, live, background, front);
        } catch (RuntimeException failed) {
            vertx.close().await();
            storage.close();
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
        // One after the other from this thread: a continuation on an event loop that is being stopped may never run.
        live.close();
        front.close().await();
        background.close().await();
        platform.mail().close().await();
        platform.tail().close().await();
        platform.database().close().await();
        platform.vertx().close().await();
        storage.close();
    }
}
