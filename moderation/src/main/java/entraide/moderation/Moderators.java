package entraide.moderation;

import entraide.platform.db.Db;
import entraide.platform.events.DomainEvent;
import entraide.platform.live.Audiences;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import io.vertx.core.Future;
import java.util.Set;

/** The audience of what concerns all moderators: their review queue. */
public final class Moderators implements Audiences {

    public static final String KEY = "moderators";

    @Override
    public Future<Set<String>> of(Db db, Caller caller) {
        return Future.succeededFuture(caller.is(Role.MODERATOR) ? Set.of(KEY) : Set.of());
    }

    @Override
    public boolean changedBy(DomainEvent event) {
        return false;
    }
}
