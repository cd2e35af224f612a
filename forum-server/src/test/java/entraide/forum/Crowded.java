package entraide.forum;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import java.util.List;

/** Fills the forum with so much that a plan which reads whole tables shows. */
public final class Crowded {

    public static final int THREADS = 4_000;
    public static final int POSTS = 40_000;

    private Crowded() {}

    private static final List<String> GROW = List.of(
            """
            insert into forum.space (slug, name, visibility, created_at)
            select 'space-' || i, 'Space ' || i, 'everyone', now() from generate_series(1, 10) i
            """,
            """
            insert into forum.thread
                   (id, space_id, kind, title, author_id, state, tags, first_post_id, created_at, last_activity_at, thanks)
            select i, s.low + i % (s.high - s.low + 1), k.kind, 'Thread ' || i, 1 + i % 7,
                   case when k.kind = 'question' then (array['unanswered', 'answered', 'solved'])[1 + i % 3] end,
                   case when i % 4 = 0 then array['tag' || i % 20] else '{}' end, i, now(),
                   now() - i * 7919 % 100000 * interval '1 minute', i % 13
              from generate_series(1000, 4999) i,
                   lateral (select (array['question', 'discussion', 'win'])[1 + i % 5 % 3] as kind) k,
                   (select min(id) as low, max(id) as high from forum.space) s
            """,
            """
            insert into forum.post
                   (id, thread_id, parent_id, root_id, rank, author_id, body, html, created_at, written_at, written_by, thanks)
            select p.id, p.thread, case when p.n % 3 = 2 then p.id - 4000 end,
                   case when p.n % 3 = 2 then p.id - 4000 else p.id end,
                   case when p.n = 0 then 0 else 3 end, 1 + p.id % 7, 'Text', '<p>Text</p>', now(), now(), 1, p.id % 5
              from (select 1000 + n * 4000 + t as id, 1000 + t as thread, n
                      from generate_series(0, 9) n, generate_series(0, 3999) t) p
            """,
            """
            insert into forum.post
                   (id, thread_id, root_id, rank, author_id, body, html, created_at, written_at, written_by, thanks)
            select 100000 + i, 1000, 100000 + i, 3, 1 + i % 7, 'Text', '<p>Text</p>', now(), now(), 1, i % 9
              from generate_series(1, 3000) i
            """,
            "analyze forum.space, forum.thread, forum.post, forum.listing, people.member, people.cohort");

    public static void grow(Db db) {
        GROW.forEach(step -> Sql.run(db, step).await());
    }
}
