package entraide.queue.claim;

import entraide.platform.db.Db;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;

/** showLoad. */
public final class LoadRoutes {

    private final Db db;
    private final Clock clock;

    public LoadRoutes(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("showLoad", this::showLoad);
    }

    private Future<Reply> showLoad(Call call) {
        return Load.of(db, call.caller().id(), clock.instant()).map(Reply::ok);
    }
}
