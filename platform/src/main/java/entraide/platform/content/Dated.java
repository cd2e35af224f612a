package entraide.platform.content;

import entraide.platform.db.Db;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** What has a date for members, as their calendars show it. Its owner knows whose it is, and what they may see of it now. */
public interface Dated {

    /** In any order, with what was over lately. */
    Future<List<Due>> of(Db db, Caller member, Instant now);

    /**
     * One date.
     *
     * @param name of this date for ever, unlike all others
     * @param toGive whether the member owes it; otherwise somebody owes it to them
     * @param title null for what calendars elsewhere are not to be told, and for what is over
     * @param page where it is read, a path
     * @param version grows with each change
     */
    record Due(
            String name,
            boolean toGive,
            String title,
            String page,
            Instant at,
            Instant changedAt,
            long version,
            boolean over) {}
}
