package entraide.platform;

import entraide.platform.config.Settings;
import entraide.platform.db.Database;
import entraide.platform.events.AfterRestore;
import entraide.platform.events.Outbox;
import entraide.platform.events.OutboxTail;
import entraide.platform.live.LiveModule;
import entraide.platform.mail.Mail;
import entraide.platform.operator.Meters;
import entraide.platform.operator.OperatorPages;
import entraide.platform.people.People;
import entraide.platform.people.PeopleModule;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

/** One running server: its database, its modules, its port. {@code Main} and the tests start it alike. */
public final class Node implements AutoCloseable {

    private final Storage storage;
    private final Platform platform;
    private final Meters meters;
    private final LiveModule live;
    private final List<ServerModule> modules;
    private final Background background;
    private final OperatorPages pages;
    private final HttpFront front;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Blocks until requests are answered; not for event loops. {@code schemas} are migrated in this order. */
    public static Node start(
            Settings settings, Clock clock, List<String> schemas, Function<Platform, List<ServerModule>> wiring) {
        return start(settings, clock, Storage.open(settings, schemas), wiring);
    }

    /** On a storage that is open; it is closed with the node, also when the node does not start. */
    public static Node start(
            Settings settings, Clock clock, Storage storage, Function<Platform, List<ServerModule>> wiring) {
        var meters = new Meters();
        var vertx = meters.vertx();
        try {
            var platform = platform(settings, clock, storage.url(), vertx, meters);
            return new Node(storage, platform, meters, wiring);
        } catch (RuntimeException failed) {
            vertx.close().await();
            meters.close();
            storage.close();
            throw failed;
        }
    }

    private static Platform platform(Settings settings, Clock clock, String url, Vertx vertx, Meters meters) {
        var database = Database.connect(vertx, url, settings.connections());
        var outbox = new Outbox();
        var tail = new OutboxTail(vertx, url, outbox);
        var metrics = meters.registry();
        var mail = Mail.open(vertx, settings, clock, database, metrics);
        return new Platform(vertx, settings, clock, database, outbox, tail, metrics, mail, new People(outbox));
    }

    private Node(Storage storage, Platform platform, Meters meters, Function<Platform, List<ServerModule>> wiring) {
        this.storage = storage;
        this.platform = platform;
        this.meters = meters;
        var people = new PeopleModule(platform);
        var wired = wiring.apply(platform);
        people.restrictedBy(ServerModule.restrictions(wired));
        people.exporting(
                wired.stream().flatMap(module -> module.exportables().stream()).toList());
        var audiences =
                wired.stream().flatMap(module -> module.audiences().stream()).toList();
        this.live = new LiveModule(platform, people.callers(), audiences);
        this.modules = Stream.concat(Stream.of(people, live), wired.stream()).toList();
        this.background = new Background(platform, storage.url(), modules);
        this.pages = new OperatorPages(platform.vertx(), platform.database(), platform.metrics());
        var routes = new Routes(platform).of(people, modules, pages).await();
        new AfterRestore(platform.database()).repair().await();
        platform.tail().start().await();
        live.start();
        wired.forEach(ServerModule::start);
        background.start();
        this.front = HttpFront.open(platform, routes).await();
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
        if (closed.getAndSet(true)) return;
        // One after the other from this thread: a continuation on an event loop that is being stopped may never run.
        pages.close();
        live.close();
        front.close().await();
        background.close().await();
        modules.forEach(module -> module.close().await());
        platform.mail().close().await();
        platform.tail().close().await();
        platform.database().close().await();
        platform.vertx().close().await();
        meters.close();
        storage.close();
    }
}
