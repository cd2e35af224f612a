package entraide.queue.promise;

import entraide.platform.content.Matter;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;

/** listPromises: what every member may know of how promises are kept. */
public final class PromiseRoutes {

    private static final long WEEKS = 12;

    private final Db db;
    private final ReadableSpaces spaces;
    private final Clock clock;

    public PromiseRoutes(Db db, ReadableSpaces spaces, Clock clock) {
        this.db = db;
        this.spaces = spaces;
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("listPromises", this::listPromises);
    }

    private Future<Reply> listPromises(Call call) {
        long weeks = call.number("weeks").orElse(WEEKS);
        return spaces.of(db, call.caller())
                .compose(readable -> PromiseWeek.list(db, ids(readable), (int) weeks, clock.instant()))
                .map(all -> Reply.ok(new Page<>(all, null)));
    }

    private static List<Long> ids(List<Matter.Space> spaces) {
        return spaces.stream().map(Matter.Space::id).toList();
    }
}
