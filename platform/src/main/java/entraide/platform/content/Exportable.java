package entraide.platform.content;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.List;

/**
 * One part of all that is kept of a member or was written by them, a file of the archive that they take along: what is theirs,
 * and what of others they may read.
 */
public interface Exportable {

    /** Of the file, without an ending. */
    String name();

    /** What comes behind a place, in order, at most so much. */
    Future<List<Line>> lines(Db db, Caller member, Place after, int limit);

    /** Where a line stands among the others. */
    record Place(long first, long second) {

        public static final Place START = new Place(-1, -1);
    }

    /** {@code json} is one object. */
    record Line(Place place, String json) {}

    /**
     * By a query with the member as {@code $1}, the place as {@code $2} and {@code $3} and the limit as {@code $4}, that gives
     * {@code first}, {@code second} and {@code line}.
     */
    static Exportable of(String name, String query) {
        return new Queried(name, query);
    }

    /** What one query tells. */
    record Queried(String name, String query) implements Exportable {

        @Override
        public Future<List<Line>> lines(Db db, Caller member, Place after, int limit) {
            return Sql.list(
                    db,
                    query,
                    row -> new Line(new Place(row.getLong("first"), row.getLong("second")), row.getString("line")),
                    member.id(),
                    after.first(),
                    after.second(),
                    limit);
        }
    }
}
