package entraide.platform.people.cohort;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;

/** Courses of study. */
public final class Programmes {

    private Programmes() {}

    public record Programme(long id, String name) {

        static Programme from(Row row) {
            return new Programme(row.getLong("id"), row.getString("name"));
        }
    }

    private static final String CREATE = """
            insert into people.programme (name, created_at)
            values ($1, $2)
                on conflict do nothing
            returning id, name
            """;

    /** Empty when the name is taken. */
    public static Future<Optional<Programme>> create(Tx tx, String name, Instant now) {
        return Sql.first(tx, CREATE, Programme::from, name, now);
    }

    // Served by programme_name_key.
    private static final String LIST = """
            select id, name
              from people.programme
             where name > $1
             order by name
             limit $2
            """;

    static Future<Page<Programme>> list(Db db, Paging paging) {
        return Sql.list(
                        db,
                        LIST,
                        Programme::from,
                        paging.cursor(1).map(place -> place.text(0)).orElse(""),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.name())));
    }
}
