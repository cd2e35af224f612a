package entraide.platform.people.cohort;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.Optional;

/** Groups of students who go through a programme together. */
final class Cohorts {

    private Cohorts() {}

    record Cohort(
            long id, String name, LocalDate startsOn, LocalDate endsOn, Programmes.Programme programme, long version) {

        static Cohort from(Row row) {
            return new Cohort(
                    row.getLong("id"),
                    row.getString("name"),
                    row.getLocalDate("starts_on"),
                    row.getLocalDate("ends_on"),
                    new Programmes.Programme(row.getLong("programme_id"), row.getString("programme_name")),
                    row.getLong("version"));
        }
    }

    // Served by cohort_pkey.
    private static final String ONE = """
            select c.id, c.name, c.starts_on, c.ends_on, c.version, p.id as programme_id, p.name as programme_name
              from people.cohort c
              join people.programme p on p.id = c.programme_id
             where c.id = $1
            """;

    static Future<Optional<Cohort>> one(Db db, long id) {
        return Sql.first(db, ONE, Cohort::from, id);
    }

    // Served by cohort_latest_idx, and by cohort_of_programme_idx where one programme is asked for.
    private static final String LIST = """
            select c.id, c.name, c.starts_on, c.ends_on, c.version, p.id as programme_id, p.name as programme_name
              from people.cohort c
              join people.programme p on p.id = c.programme_id
             where ($1::bigint is null or c.programme_id = $1)
               and (c.starts_on, c.id) < ($2, $3)
             order by c.starts_on desc, c.id desc
             limit $4
            """;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static Future<Page<Cohort>> list(Db db, Optional<Long> programme, Paging paging) {
        var after = paging.cursor(2);
        return Sql.list(
                        db,
                        LIST,
                        Cohort::from,
                        programme,
                        after.map(place -> place.day(0)).orElse(LAST_DAY),
                        after.map(place -> place.number(1)).orElse(Long.MAX_VALUE),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.startsOn(), row.id())));
    }
}
