package entraide.platform.content;

import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What moderation may hide; its owner implements this, and both happen in moderation's transaction. */
public interface Hideable {

    String kind();

    /** False where there is nothing to hide, or it is hidden already. */
    Future<Boolean> hide(Tx tx, long id);

    Future<Boolean> restore(Tx tx, long id);

    Future<Optional<Excerpt>> excerpt(Db db, long id);

    /** Whether this member may read it now, and so may report it. */
    Future<Boolean> readableBy(Db db, Caller reader, long id);

    /** Does more to it than hiding; gives what {@link #putBack} needs, or empty where this cannot be done to it. */
    default Future<Optional<JsonObject>> correct(Tx tx, Caller moderator, long id, Correction correction) {
        return Future.succeededFuture(Optional.empty());
    }

    /** Undoes a correction, as far as nobody changed the same thing since. */
    default Future<Void> putBack(Tx tx, Caller moderator, long id, Correction.What what, JsonObject before) {
        return Future.succeededFuture();
    }

    /** Enough of a text to judge it by; {@code threadId} is null where it stands in none, {@code hosts}: where its links go. */
    record Excerpt(ContentRef ref, long authorId, String title, String text, Long threadId, List<String> hosts) {

        public Excerpt(ContentRef ref, long authorId, String title, String text) {
            this(ref, authorId, title, text, null, List.of());
        }
    }
}
