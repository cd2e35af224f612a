package entraide.forum.post;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;

/**
 * What follows for its tree when a post can no longer be read, or can again: placeholders stay as long as something
 * shown hangs under them, counts and the places of answers are right. Its thread is held, its own row is changed before.
 */
public final class Presence {

    private Presence() {}

    /** After a post was deleted or hidden. */
    public static Future<Void> lost(Tx tx, long postId) {
        return Sql.run(tx, FALL, postId)
                .compose(fallen -> Sql.run(tx, COUNT, postId, -1))
                .compose(counted -> place(tx, postId));
    }

    /** After a post was restored. */
    public static Future<Void> found(Tx tx, long postId) {
        return Sql.run(tx, RISE, postId)
                .compose(risen -> Sql.run(tx, COUNT, postId, 1))
                .compose(counted -> place(tx, postId));
    }

    // Without shown replies it vanishes, and with it the placeholders above that stood for its sake.
    // Served by post_pkey.
    private static final String FALL = """
            with recursive fallen as (
                select id, parent_id
                  from forum.post
                 where id = $1 and replies = 0 and rank > 0
                 union all
                select up.id, up.parent_id
                  from fallen f
                  join forum.post up on up.id = f.parent_id
                 where up.replies = 1 and (up.deleted_at is not null or up.hidden_at is not null)
            )
            update forum.post p
               set shown = p.id not in (select id from fallen),
                   replies = p.replies - exists(select from fallen f where f.parent_id = p.id)::int
             where p.id in (select id from fallen union select parent_id from fallen)
            """;

    // What had vanished comes back, and the placeholders above it. Served by post_pkey.
    private static final String RISE = """
            with recursive risen as (
                select id, parent_id
                  from forum.post
                 where id = $1 and not shown
                 union all
                select up.id, up.parent_id
                  from risen r
                  join forum.post up on up.id = r.parent_id
                 where not up.shown
            )
            update forum.post p
               set shown = true,
                   replies = p.replies + exists(select from risen r where r.parent_id = p.id)::int
             where p.id in (select id from risen union select parent_id from risen)
            """;

    // Served by post_pkey and thread_pkey. A question whose solution went is answered or unanswered again.
    private static final String COUNT = """
            with kept as (
                select t.id, t.others_count + $2 * (p.author_id <> t.author_id)::int as others,
                       case when t.solution_post_id <> p.id then t.solution_post_id end as solution,
                       (p.parent_id is null and p.rank > 0)::int as answer
                  from forum.post p
                  join forum.thread t on t.id = p.thread_id
                 where p.id = $1
            )
            update forum.thread t
               set post_count = t.post_count + $2,
                   answer_count = t.answer_count + $2 * k.answer,
                   others_count = k.others,
                   solution_post_id = k.solution,
                   state = case when t.state is null then null
                                when k.solution is not null then 'solved'
                                when k.others > 0 then 'answered'
                                else 'unanswered' end,
                   pulse = t.pulse + 1
              from kept k
             where t.id = k.id
            """;

    // Served by post_pkey and post_best_idx: all that is shown under one answer moves with it.
    private static final String PLACE = """
            with answer as (
                select r.thread_id, r.root_id,
                       case when bool_or(p.id = t.solution_post_id) then 1
                            when bool_or(p.endorsements > 0) then 2
                            else 3 end as rank
                  from forum.post r
                  join forum.thread t on t.id = r.thread_id
                  left join forum.post p
                    on p.thread_id = r.thread_id and p.rank in (1, 2, 3) and p.root_id = r.root_id and p.shown
                   and p.deleted_at is null and p.hidden_at is null
                 where r.id = $1 and r.rank > 0
                 group by r.thread_id, r.root_id
            )
            update forum.post p
               set rank = a.rank
              from answer a
             where p.thread_id = a.thread_id
               and p.root_id = a.root_id
               and p.rank in (1, 2, 3)
               and p.shown
               and p.rank <> a.rank
            """;

    /** Puts the answer under which the post hangs where its solution or endorsements say. */
    public static Future<Void> place(Tx tx, long postId) {
        return Sql.run(tx, PLACE, postId).mapEmpty();
    }
}
