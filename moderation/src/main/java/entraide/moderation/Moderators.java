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

    /** With staff, who look at what was held as well. */
    public static final String LOOKOUT = "lookout";

    @Override
    public Future<Set<String>> of(Db db, Caller caller) {
        if (caller.is(Role.MODERATOR)) return Future.succeededFuture(Set.of(KEY, LOOKOUT));
        return Future.succeededFuture(caller.is(Role.STAFF) ? Set.of(LOOKOUT) : Set.of());
    }

    @Override
    public boolean changedBy(DomainEvent event) {
        return false;
    }
}
