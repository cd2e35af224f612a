package entraide.platform.people;

import entraide.platform.db.Db;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;

/** Who is restricted now; moderation implements it, sign-in asks. */
public interface Restrictions {

    /** Where nobody moderates. */
    Restrictions NONE = (db, memberId, now) -> Future.succeededFuture(Optional.empty());

    Future<Optional<Restriction>> of(Db db, long memberId, Instant now);
}
