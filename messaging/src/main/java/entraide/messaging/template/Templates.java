package entraide.messaging.template;

import entraide.platform.Json;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Paging;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The templates of a school: read, written, changed as a whole. */
final class Templates {

    private final Clock clock;

    Templates(Clock clock) {
        this.clock = clock;
    }

    private static final String SHOWN = """
            t.id, t.programme_id, p.name as programme_name, t.name, t.goal, t.success_test, t.steps::text as steps,
                   t.archived_at is not null as archived, t.version""";

    // Served by template_pkey.
    private static final String ALL = """
            select %s
              from messaging.template t
              left join people.programme p on p.id = t.programme_id
             where t.id < $1
               and ($2::bigint is null or t.programme_id = $2 or t.programme_id is null)
             order by t.id desc
             limit $3
            """.formatted(SHOWN);

    Future<Page<Template>> all(Db db, Optional<Long> programme, Paging paging) {
        long before = paging.cursor(1).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        return Sql.list(db, ALL, Template::from, before, programme.orElse(null), paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }

    // Served by template_pkey.
    private static final String ONE = """
            select %s
              from messaging.template t
              left join people.programme p on p.id = t.programme_id
             where t.id = $1
            """.formatted(SHOWN);

    static Future<Template> one(Db db, long id) {
        return Sql.first(db, ONE, Template::from, id).map(found -> found.orElseThrow(Refusal::notFound));
    }

    /** {@code version} and {@code archived} go with changes. */
    record Wish(
            Long programmeId,
            String name,
            String goal,
            String successTest,
            List<Template.Step> steps,
            boolean archived,
            long version) {

        private JsonArray json() {
            return new JsonArray(Json.text(steps));
        }
    }

    // Served by programme_pkey: nothing is written for a programme that is none.
    private static final String CREATE = """
            insert into messaging.template (programme_id, name, goal, success_test, steps, created_at)
            select $1, $2, $3, $4, $5, $6
             where $1::bigint is null
                or exists (select from people.programme where id = $1)
            returning id
            """;

    Future<Template> create(Tx tx, Wish wish) {
        return Sql.first(
                        tx,
                        CREATE,
                        row -> row.getLong("id"),
                        wish.programmeId(),
                        wish.name().strip(),
                        text(wish.goal()),
                        text(wish.successTest()),
                        wish.json(),
                        clock.instant())
                .map(id -> id.orElseThrow(Templates::noProgramme))
                .compose(id -> one(tx, id));
    }

    // Served by template_pkey.
    private static final String CHANGE = """
            update messaging.template
               set name = $3, goal = $4, success_test = $5, steps = $6, version = version + 1,
                   archived_at = case when $7 then coalesce(archived_at, $8) end
             where id = $1
               and version = $2
            """;

    Future<Template> change(Tx tx, long id, Wish wish) {
        return Sql.run(
                        tx,
                        CHANGE,
                        id,
                        wish.version(),
                        wish.name().strip(),
                        text(wish.goal()),
                        text(wish.successTest()),
                        wish.json(),
                        wish.archived(),
                        clock.instant())
                .compose(rows -> one(tx, id).map(now -> {
                    if (rows == 0) throw new Refusal(Problem.conflict(now));
                    return now;
                }));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static Refusal noProgramme() {
        return new Refusal(Problem.invalid("/programmeId", "is no programme"));
    }
}
