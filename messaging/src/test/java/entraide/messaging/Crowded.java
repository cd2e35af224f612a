package entraide.messaging;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import java.util.List;

/** Fills messaging with so much that a plan which reads more than it shows is seen. */
public final class Crowded {

    /** Begin here, far from what tests make. */
    public static final long FIRST = 1_000_000;

    /** One mentor takes part in all of these. */
    public static final long MENTOR = FIRST;

    public static final int CONVERSATIONS = 2_000;
    public static final int LONGEST = 20_000;

    private Crowded() {}

    private static final List<String> GROW = List.of(
            """
            insert into people.member (id, handle, display_name, email, password, roles, locale, time_zone, created_at)
            overriding system value
            select 1000000 + i, 'crowd' || i, 'Crowd ' || i, 'crowd' || i || '@school.test', 'x',
                   array[case when i = 0 then 'mentor' else 'student' end], 'en', 'Europe/Paris', now()
              from generate_series(0, 2000) i
            """,
            """
            insert into messaging.accompaniment (id, student_id, begins_at)
            overriding system value
            select 1000000 + i, 1000000 + i, now() from generate_series(1, 2000) i
            """,
            """
            insert into messaging.mentoring (accompaniment_id, mentor_id, begins_at)
            select 1000000 + i, 1000000, now() from generate_series(1, 2000) i
            """,
            """
            insert into messaging.conversation (id, accompaniment_id, subject, opened_by, opened_at, last_seq, turn)
            overriding system value
            select 1000000 + i, 1000000 + i, 'Subject ' || i, 1000000 + i, now(), case when i = 1 then 20000 else 40 end,
                   'mentor'
              from generate_series(1, 2000) i
            """,
            """
            insert into messaging.participant (conversation_id, member_id, accompaniment_id, side, unread, activity_at)
            select c.id, p.member, c.accompaniment_id, p.side, (c.id % 3)::int, now() - c.id * interval '1 second'
              from messaging.conversation c,
                   lateral (values (c.opened_by, 'student'), (1000000, 'mentor')) p (member, side)
             where c.id > 1000000
            """,
            """
            insert into messaging.message
                   (conversation_id, seq, author_id, body, html, excerpt, created_at, written_at)
            select c.id, seq, case when seq % 2 = 0 then 1000000 else c.opened_by end, 'Text', '<p>Text</p>', 'Text',
                   now(), now()
              from messaging.conversation c, generate_series(1, c.last_seq) seq
             where c.id > 1000000
            """,
            "vacuum analyze messaging.conversation, messaging.participant, messaging.message, messaging.accompaniment,"
                    + " messaging.mentoring, people.member");

    private static final List<String> FOLLOW_UP = List.of(
            """
            insert into messaging.sheet (accompaniment_id, version, items)
            select 1000000 + i, 50, '{"goal": {"goal": {"value": "A goal", "since": 1}}}' from generate_series(1, 2000) i
            """,
            """
            insert into messaging.sheet_event (accompaniment_id, version, actor_id, at, changes)
            select 1000000 + i, n, case when n % 2 = 0 then 1000000 else 1000000 + i end, now(), '[]'
              from generate_series(1, 2000) i, generate_series(1, 50) n
            """,
            """
            insert into messaging.check_in (accompaniment_id, week, moved, blocks, sure, written_at)
            select 1000000 + i, date '2025-01-06' + 7 * n, '', '', 3, now()
              from generate_series(1, 2000) i, generate_series(1, 50) n
            """,
            """
            insert into messaging.proposal (conversation_id, student_id, mentor_id, space, draft, created_at)
            select 1000000 + i, 1000000 + i, 1000000, 'marketing',
                   '{"texts": {}, "masks": [], "shown": [], "language": "en"}', now()
              from generate_series(1, 10) n, generate_series(1, 2000) i
            """,
            "vacuum analyze messaging.sheet, messaging.sheet_event, messaging.check_in, messaging.proposal");

    /** All of it, once; sheets, check-ins and proposals as well. */
    public static void growOnce(Db db) {
        var known = "select exists (select from messaging.%s where %s >= 1000000) as known";
        if (!known(db, known.formatted("conversation", "id"))) grow(db);
        if (!known(db, known.formatted("sheet", "accompaniment_id")))
            FOLLOW_UP.forEach(step -> Sql.run(db, step).await());
    }

    private static boolean known(Db db, String sql) {
        return Sql.one(db, sql, row -> row.getBoolean("known")).await();
    }

    public static void grow(Db db) {
        GROW.forEach(step -> Sql.run(db, step).await());
    }
}
