package entraide.messaging.accompaniment;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;

/** Accompaniments as those who take part see them, and staff. */
final class Accompaniments {

    private Accompaniments() {}

    private static final String SHOWN = """
            a.id, to_json(s) as student, a.programme_id, p.name as programme_name, a.begins_at, a.ended_at, a.version,
                   (select coalesce(json_agg(json_build_object('mentor', to_json(c), 'since', m.begins_at,
                                                               'until', m.ended_at, 'keeps_reading', m.keeps_reading)
                                             order by m.ended_at nulls first, m.begins_at, m.mentor_id), '[]')
                      from messaging.mentoring m
                      join people.card c on c.id = m.mentor_id
                     where m.accompaniment_id = a.id
                       and m.latest) as mentors""";

    // Served by accompaniment_student_idx and mentoring_mentor_idx, then by primary keys and mentoring_latest_key.
    private static final String OF_MEMBER = """
            select %s, me.side, me.acts
              from messaging.party me
              join messaging.accompaniment a on a.id = me.accompaniment_id
              join people.card s on s.id = a.student_id
              left join people.programme p on p.id = a.programme_id
             where me.member_id = $1
               and me.reads
               and me.accompaniment_id < $2
             order by me.accompaniment_id desc
             limit $3
            """.formatted(SHOWN);

    static Future<Page<Accompaniment>> of(Db db, long memberId, Paging paging) {
        return Sql.list(db, OF_MEMBER, Accompaniment::from, memberId, before(paging), paging.limit() + 1)
                .map(rows -> page(rows, paging));
    }

    // Served by accompaniment_pkey and mentoring_latest_key.
    private static final String ALL = """
            select %s, null::text as side, false as acts
              from messaging.accompaniment a
              join people.card s on s.id = a.student_id
              left join people.programme p on p.id = a.programme_id
             where a.id < $1
             order by a.id desc
             limit $2
            """.formatted(SHOWN);

    /** For staff. */
    static Future<Page<Accompaniment>> all(Db db, Paging paging) {
        return Sql.list(db, ALL, Accompaniment::from, before(paging), paging.limit() + 1)
                .map(rows -> page(rows, paging));
    }

    private static long before(Paging paging) {
        return paging.cursor(1).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
    }

    private static Page<Accompaniment> page(java.util.List<Accompaniment> rows, Paging paging) {
        return Page.of(rows, paging.limit(), row -> Cursor.at(row.id()));
    }

    // Served by accompaniment_pkey and mentoring_latest_key. Staff see who accompanies whom, not what they write.
    private static final String ONE = """
            select %s, me.side, coalesce(me.acts, false) as acts
              from messaging.accompaniment a
              join people.card s on s.id = a.student_id
              left join people.programme p on p.id = a.programme_id
              left join messaging.party me on me.accompaniment_id = a.id and me.member_id = $2 and me.reads
             where a.id = $1
               and (me.member_id is not null or $3)
            """.formatted(SHOWN);

    static Future<Accompaniment> one(Db db, Caller caller, long id) {
        return Sql.first(db, ONE, Accompaniment::from, id, caller.id(), caller.is(Role.STAFF))
                .map(found -> found.orElseThrow(Refusal::notFound));
    }
}
