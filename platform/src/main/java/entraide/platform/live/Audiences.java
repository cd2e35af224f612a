package entraide.platform.live;

import entraide.platform.db.Db;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.Set;

/** Says which audience keys a member belongs to now; each owner of content answers for its own. */
public interface Audiences {

    Future<Set<String>> of(Db db, Caller caller);

    /** Whether, after this event, any member may belong to other keys than before: live streams then ask again. */
    boolean changedBy(DomainEvent event);
}
