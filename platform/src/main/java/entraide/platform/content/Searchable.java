package entraide.platform.content;

import entraide.platform.db.Db;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What search may read; asked again after every event, and for each id when the index is rebuilt. */
public interface Searchable {

    String kind();

    /** The text as it is now; empty when nobody may find it any more. */
    Future<Optional<Found>> current(Db db, long id);

    /** At most {@code limit} ids above {@code after}, in order. */
    Future<List<Long>> idsAfter(Db db, long after, int limit);

    /** {@code audience} are the keys of those who may read it; see {@code platform.live.Audiences}. */
    record Found(
            ContentRef ref,
            long threadId,
            String title,
            String text,
            String language,
            List<String> audience,
            List<String> facets,
            Instant writtenAt,
            long version) {}
}
