package entraide.notice;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.support.Plan;
import entraide.support.World;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.stream.Stream;

/**
 * A school of 2,000 members with 100,000 notices: member 1 has 3,000 unread places, of thread 500000 all hear, and bundle
 * 200000 has 5,000 notices.
 */
public final class CrowdedNotices {

    /** A statement of ours, what it is asked with as SQL has it, and how many rows it may touch at most. */
    public record Line(String what, String sql, String params, long most) {

        @Override
        public String toString() {
            return what;
        }
    }

    public static final String NOW = "'2026-03-11T09:00:00Z'";

    private static final List<String> FILL = List.of(
            """
            insert into people.member (handle, display_name, email, password, roles, locale, time_zone, created_at)
            select 'm' || i, 'Member ' || i, 'm' || i || '@school.test', '', '{student}', 'fr', 'Europe/Paris', now()
              from generate_series(1, 2000) i
            """,
            """
            insert into people.session (hash, member_id, address, agent, created_at, seen_at)
            select sha256(i::text::bytea), 1 + i % 2000, '', '', '2026-03-10', '2026-03-10'
              from generate_series(1, 20000) i
            """,
            """
            insert into notice.bundle (id, member_id, place_kind, place_id, rank, total, unread, last_at)
            overriding system value
            select (m - 1) * 12 + j, m, 'thread', m % 500 * 12 + j, (m - 1) * 12 + j, 4, case when j % 2 = 0 then 2 else 0 end,
                   '2026-03-10'::timestamptz
              from generate_series(1, 2000) m, generate_series(1, 12) j
             union all
            select 100000 + i, 1, 'thread', 100000 + i, 100000 + i, 1, 1, '2026-03-10' from generate_series(1, 3000) i
             union all
            select 300000 + i, i, 'thread', 500000, 300000 + i, 1, 1, '2026-03-10' from generate_series(1, 2000) i
             union all
            select 200000, 2, 'thread', 200000, 200000, 5000, 5000, '2026-03-10'
            """,
            """
            insert into notice.notice
                   (bundle_id, member_id, kind, subject_kind, subject_id, position, by_id, at, read_at, settled_at, mail_id)
            select b.id, b.member_id, 'answered', 'post', b.id * 10000 + k, b.id * 10000 + k, 1 + b.id % 2000, '2026-03-10',
                   case when k <= b.total - b.unread then '2026-03-10'::timestamptz end,
                   case when b.id % 4 > 0 and b.id < 100000 then '2026-03-10'::timestamptz end,
                   case when b.id % 4 = 1 then b.id end
              from notice.bundle b, generate_series(1, b.total) k
            """,
            """
            insert into notice.look (member_id, due_at)
            select i, '2026-03-11'::timestamptz + i * interval '1 minute' from generate_series(1, 2000) i
            """,
            """
            insert into notice.mail (id, member_id, letter_id, urgent, notices, sent_at) overriding system value
            select i, 1 + i % 2000, i, i % 9 = 0, 4, '2026-03-11'::timestamptz - i * interval '1 minute'
              from generate_series(1, 24000) i
            """,
            """
            insert into notice.push (id, member_id, session_id, endpoint, p256dh, auth, agent, created_at)
            overriding system value
            select i, 1 + i % 2000, i, 'https://push.example/' || i, 'p', 'a', 'agent', '2026-03-10'
              from generate_series(1, 6000) i
            """,
            """
            insert into notice.push_due (bundle_id, push_id, due_at, until)
            select b.id, p.id, '2026-03-11'::timestamptz + b.id * interval '1 second', '2026-03-12'
              from notice.bundle b
              join notice.push p on p.member_id = b.member_id
             where b.unread > 0 and b.id < 100000
            """,
            """
            insert into notice.feed (member_id, place_kind, place_id, hash, created_at)
            select 1 + i % 2000, 'space', 1, sha256(i::text::bytea), '2026-03-10' from generate_series(1, 10000) i
            """,
            """
            insert into notice.incoming (member_id, key, outcome, at)
            select 1 + i % 2000, sha256(i::text::bytea), 'posted', '2026-03-11'::timestamptz - i * interval '1 minute'
              from generate_series(1, 40000) i
            """,
            """
            insert into notice.channel (member_id, mail, budget, digest_hour, families)
            select i, true, 1, 18, '{}' from generate_series(1, 1500) i
            """,
            """
            insert into notice.bounce (member_id, email, why, at)
            select i, 'm' || i || '@school.test', '', now() from generate_series(1, 1500) i
            """,
            """
            insert into people.token (hash, member_id, name, created_at)
            select sha256(('t' || i)::bytea), 1 + i % 2000, '', now() from generate_series(1, 4000) i
            """,
            """
            with programme as (insert into people.programme (name, created_at) values ('Web', now()) returning id),
                 cohort as (insert into people.cohort (programme_id, name, starts_on, created_at)
                            select id, 'Spring', '2026-01-01', now() from programme
                            returning id)
            insert into people.membership (member_id, cohort_id, since)
            select i, c.id, now() from generate_series(1, 2000) i, cohort c
            """,
            "alter table notice.bundle alter id restart with 1000000",
            "alter table notice.push alter id restart with 1000000",
            "vacuum analyze");

    private static final Database DATABASE = filled();

    private CrowdedNotices() {}

    // No server runs on it: one would tell what is due, and the tables be empty soon.
    private static Database filled() {
        var world = World.of(List.of("forum", "queue", "messaging", "notice"), platform -> {
            var modules = ForumTest.modules(platform);
            return Stream.concat(modules.stream(), Stream.of(new NoticeModule(platform, modules)))
                    .toList();
        });
        world.close();
        var database = Database.connect(Vertx.vertx(), world.database(), 1);
        FILL.forEach(step -> Sql.run(database, step).await());
        return database;
    }

    /** No table that grows is read whole, nor more of any than is needed. */
    public static void assertFrugal(Line line) {
        var plan = Plan.kept(DATABASE, line.sql, line.params);
        assertThat(plan.wholes()).as("read whole by " + line.what).isSubsetOf("cohort");
        assertThat(plan.touched()).as("touched by " + line.what).isLessThanOrEqualTo(line.most);
    }
}
