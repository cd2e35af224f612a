package entraide.platform.content;

import entraide.platform.db.Db;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is new in a place, as feeds tell it. Its owner knows what a reader may see of it now. */
public interface Chronicle {

    /** The kind of place: {@code space}. */
    String kind();

    /** Empty for what is not there, or not for this reader. */
    Future<Optional<Latest>> of(Db db, Caller reader, long placeId);

    /** {@code page} is where it is read, a path; {@code entries} are the latest, the latest first. */
    record Latest(String name, String page, Instant since, List<Entry> entries) {}

    /**
     * One text of it.
     *
     * @param author null for one who is anonymous there
     * @param excerpt plain words; empty where there are none to be shown
     */
    record Entry(String title, String page, String author, String excerpt, Instant at, Instant changedAt) {

        /** Characters of an excerpt, at most. */
        public static final int EXCERPT = 500;
    }
}
