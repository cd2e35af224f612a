package entraide.messaging.assignment;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.people.Role;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;

/**
 * How many students a mentor has time for, and how many they accompany.
 *
 * @param students null while the mentor has not said: nobody is given to them by an assignment
 */
record Capacity(PersonCard mentor, Integer students, int load) {

    static Capacity from(Row row) {
        return new Capacity(PersonCard.from(row), row.getInteger("students"), row.getInteger("load"));
    }

    int room() {
        return students == null ? 0 : Math.max(0, students - load);
    }

    static final String COLUMNS = """
            card.*, y.students,
                   (select count(*)::int from messaging.mentoring o
                     where o.mentor_id = card.id and o.ended_at is null) as load""";

    // Served by member_pkey, capacity_pkey and mentoring_load_idx.
    private static final String ONE = """
            select %s
              from people.card card
              left join messaging.capacity y on y.mentor_id = card.id
             where card.id = $1
               and 'mentor' = any(card.roles)
            """.formatted(COLUMNS);

    static Future<Capacity> of(Db db, long mentorId) {
        return Sql.first(db, ONE, Capacity::from, mentorId).map(found -> found.orElseThrow(Refusal::notFound));
    }

    // Served by member_pkey: a school has few members who are no mentors for each who is one, and staff look seldom.
    private static final String ALL = """
            select %s
              from people.card card
              join people.member m on m.id = card.id and m.deactivated_at is null
              left join messaging.capacity y on y.mentor_id = card.id
             where 'mentor' = any(card.roles)
               and card.id > $1
             order by card.id
             limit $2
            """.formatted(COLUMNS);

    static Future<Page<Capacity>> all(Db db, Paging paging) {
        long after = paging.cursor(1).map(place -> place.number(0)).orElse(0L);
        return Sql.list(db, ALL, Capacity::from, after, paging.limit() + 1)
                .map(rows -> Page.of(
                        rows, paging.limit(), row -> Cursor.at(row.mentor().id())));
    }

    /** {@code mentorId} null for one's own; others' is for staff to say. */
    record Said(Long mentorId, int students) {}

    // Served by capacity_pkey.
    private static final String SAY = """
            insert into messaging.capacity (mentor_id, students, said_by, said_at)
            select id, $2, $3, $4
              from people.card
             where id = $1
               and 'mentor' = any(roles)
                on conflict (mentor_id) do update
               set students = excluded.students, said_by = excluded.said_by, said_at = excluded.said_at
            """;

    static Future<Capacity> say(Tx tx, Caller caller, Said said, Clock clock) {
        long mentor = said.mentorId() == null ? caller.id() : said.mentorId();
        if (mentor != caller.id() && !caller.is(Role.STAFF)) throw Refusal.notFound();
        return Sql.run(tx, SAY, mentor, said.students(), caller.id(), clock.instant())
                .compose(kept -> of(tx, mentor));
    }
}
