package entraide.platform.content;

import entraide.platform.db.Db;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** Knows texts that say nearly the same as another; search implements it, whoever watches for copies asks. */
public interface Resembling {

    /**
     * What was written since then, by anybody, that says nearly the same, the likest first; at most twenty. It knows of a
     * text a moment after it was written, forgets it after a month, and not when it is hidden or deleted.
     *
     * @param text without marks, with its title if it has one; what is very short is like nothing
     */
    Future<List<Twin>> to(Db db, String text, Instant since);

    /** {@code likeness} is the share of their word sequences that both have, 1 for the same words. */
    record Twin(ContentRef ref, long authorId, Instant writtenAt, double likeness) {}
}
