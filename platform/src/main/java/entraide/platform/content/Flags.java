package entraide.platform.content;

import entraide.platform.db.Db;
import io.vertx.core.Future;

/** What was reported and waits for a judgement, or had one lately; moderation implements it, owners of private texts ask. */
public interface Flags {

    /** Whether this moderator may look at it now, because somebody reported it. */
    Future<Boolean> opens(Db db, ContentRef ref, long moderatorId);
}
