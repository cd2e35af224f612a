package entraide.platform;

import entraide.platform.chore.Chore;
import entraide.platform.chore.Housekeeping;
import entraide.platform.db.Database;
import entraide.platform.events.ForgetEvents;
import entraide.platform.events.Relays;
import entraide.platform.web.Once;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;

/** What a node does without being asked: carrying events to subscribers, and chores. */
final class Background {

    // Their own, so that a subscriber that waits for something far away takes no connection from a request.
    private static final int CONNECTIONS = 4;

    private final Platform platform;
    private final Database database;
    private final Relays relays;
    private final Housekeeping housekeeping;

    Background(Platform platform, String databaseUrl, List<ServerModule> modules) {
        this.platform = platform;
        this.database = Database.connect(platform.vertx(), databaseUrl, CONNECTIONS, "background");
        this.relays = new Relays(
                platform.vertx(),
                database,
                modules.stream()
                        .flatMap(module -> module.subscribers().stream())
                        .toList());
        this.housekeeping = new Housekeeping(platform.vertx(), database, platform.clock(), chores(modules));
    }

    private List<Chore> chores(List<ServerModule> modules) {
        var ours = Stream.of(new ForgetEvents(platform.clock()), Once.forgetting(platform.clock()));
        return Stream.concat(ours, modules.stream().flatMap(module -> module.chores().stream()))
                .toList();
    }

    void start() {
        relays.start(platform.tail(), platform.metrics());
        housekeeping.start();
    }

    Future<Void> close() {
        return Future.join(relays.close(), housekeeping.close())
                .eventually(database::close)
                .mapEmpty();
    }
}
