package entraide.platform.content;

import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.util.Optional;

/** What moderation may hide; its owner implements this, and both happen in moderation's transaction. */
public interface Hideable {

    String kind();

    /** False where there is nothing to hide, or it is hidden already. */
    Future<Boolean> hide(Tx tx, long id);

    Future<Boolean> restore(Tx tx, long id);

    Future<Optional<Excerpt>> excerpt(Db db, long id);

    /** Enough of a text to judge it by. */
    record Excerpt(ContentRef ref, long authorId, String title, String text) {}
}
