package entraide.forum.readmark;

import entraide.forum.Along.Words;
import entraide.forum.Eyes;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.List;

/** How far members have read; marks only ever move on. */
public final class ReadMarks {

    private final Clock clock;

    public ReadMarks(Clock clock) {
        this.clock = clock;
    }

    // Served by thread_pkey, post_pkey, post_after_idx and read_mark_pkey. When nothing of others came after it, all
    // that happened so far is seen: the thread's own time says until when, for a post under way must not count as
    // seen.
    private static final String MARK = """
            insert into forum.read_mark as known (member_id, thread_id, post_id, seen_at)
            select $4, t.id, p.id,
                   case when exists (select from forum.post n
                                      where n.thread_id = t.id and n.id > p.id and n.shown and n.author_id <> $4
                                        and n.deleted_at is null and n.hidden_at is null)
                        then p.created_at else t.last_activity_at end
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              join forum.post p on p.id = $5 and p.thread_id = t.id
             where t.id = $3
               and t.deleted_at is null
               and t.hidden_at is null
                on conflict (member_id, thread_id) do update
               set post_id = greatest(known.post_id, excluded.post_id),
                   seen_at = greatest(known.seen_at, excluded.seen_at)
            """;

    Future<Void> mark(Tx tx, Caller caller, long threadId, long postId) {
        var eyes = Eyes.of(caller);
        return Sql.run(tx, MARK, eyes.accompanies(), eyes.cohortIds(), threadId, caller.id(), postId)
                .map(ReadMarks::found);
    }

    // Served by space_pkey, listing_activity_idx and space_mark_pkey.
    private static final String MARK_SPACE = """
            insert into forum.space_mark as known (member_id, space_id, seen_at)
            select $4, s.id, coalesce(l.activity_at, $5)
              from forum.space s
              left join lateral (
                   select activity_at
                     from forum.listing
                    where shelf = '' and space_id = s.id
                    order by activity_at desc, thread_id desc
                    limit 1) l on true
             where s.id = $3
               and forum.may_read(s, $1, $2)
                on conflict (member_id, space_id) do update
               set seen_at = greatest(known.seen_at, excluded.seen_at)
            """;

    // Served by post_pkey.
    private static final String LAST_POST = """
            select coalesce(max(id), 0) as id
              from forum.post
            """;

    /** Gives the last post that there was. */
    Future<Long> markSpace(Tx tx, Caller caller, long spaceId) {
        var eyes = Eyes.of(caller);
        return Sql.run(tx, MARK_SPACE, eyes.accompanies(), eyes.cohortIds(), spaceId, caller.id(), clock.instant())
                .map(ReadMarks::found)
                .compose(marked -> Sql.one(tx, LAST_POST, row -> row.getLong("id")));
    }

    private static Void found(int rows) {
        if (rows == 0) throw Refusal.notFound();
        return null;
    }

    /** What is the caller's own of a thread in a list. */
    record Mark(long threadId, Long lastReadPostId, int newPosts, String follow) {

        static Mark from(Row row) {
            return new Mark(
                    row.getLong("id"), row.getLong("post_id"), row.getInteger("new_posts"), row.getString("follow"));
        }
    }

    // Served by thread_pkey, read_mark_pkey, thread_follow_pkey and post_after_idx.
    private static final String MARKS = """
            select t.id, m.post_id, coalesce(w.level, 'normal') as follow, n.new_posts
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              left join forum.read_mark m on m.member_id = $4 and m.thread_id = t.id
              left join forum.thread_follow w on w.thread_id = t.id and w.member_id = $4
             cross join lateral (
                   select count(*)::int as new_posts
                     from (select from forum.post p
                            where p.thread_id = t.id and p.id > m.post_id and p.shown and p.author_id <> $4
                              and p.deleted_at is null and p.hidden_at is null
                            limit 100) came) n
             where t.id = any($3)
               and t.deleted_at is null
               and t.hidden_at is null
             order by t.id
            """;

    Future<List<Mark>> of(Db db, Caller caller, List<Long> threads) {
        var eyes = Eyes.of(caller);
        return Sql.list(
                db, MARKS, Mark::from, eyes.accompanies(), eyes.cohortIds(), threads.toArray(Long[]::new), caller.id());
    }

    // Served by thread_pkey, read_mark_pkey and post_after_idx. Whoever writes has read what stands above, unless
    // somebody else wrote since they last looked.
    private static final String WROTE = """
            insert into forum.read_mark as known (member_id, thread_id, post_id, seen_at)
            select $1, t.id, $3, t.last_activity_at
              from forum.thread t
             where t.id = $2
                on conflict (member_id, thread_id) do update
               set post_id = excluded.post_id, seen_at = excluded.seen_at
             where known.post_id < excluded.post_id
               and not exists (select from forum.post p
                                where p.thread_id = $2 and p.id > known.post_id and p.id < excluded.post_id
                                  and p.shown and p.author_id <> $1 and p.deleted_at is null and p.hidden_at is null)
            """;

    public Future<Void> wrote(Tx tx, Words words) {
        if (!words.first()) return Future.succeededFuture();
        return Sql.run(tx, WROTE, words.authorId(), words.threadId(), words.postId())
                .mapEmpty();
    }
}
