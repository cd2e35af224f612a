package entraide.forum.found;

import entraide.platform.content.ContentRef;
import entraide.platform.content.WrittenTexts;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** What can be read in threads now, newest first, a first post with its title. */
public final class RecentTexts implements WrittenTexts {

    // Served by post_pkey: newer posts have higher ids, so that it stops after as many as are asked for.
    private static final String SINCE = """
            select p.id, p.thread_id, t.space_id, case when p.id = t.first_post_id then t.title end as title, p.body,
                   p.created_at
              from forum.post p
              join forum.thread t on t.id = p.thread_id and t.deleted_at is null and t.hidden_at is null
             where p.id < $2
               and p.created_at >= $1
               and p.deleted_at is null
               and p.hidden_at is null
             order by p.id desc
             limit $3
            """;

    @Override
    public Future<List<Written>> since(Db db, Instant since, long below, int limit) {
        return Sql.list(db, SINCE, RecentTexts::written, since, below, limit);
    }

    private static Written written(Row row) {
        return new Written(
                new ContentRef("post", row.getLong("id")),
                row.getLong("thread_id"),
                row.getLong("space_id"),
                row.getString("title"),
                row.getString("body"),
                Sql.instant(row, "created_at"));
    }

    // Served by post_author_idx and thread_pkey. The posts of a thread that waits for a look are read by nobody either.
    private static final String COUNT = """
            select count(*)::int as texts
              from (select
                      from forum.post p
                      join forum.thread t on t.id = p.thread_id and t.deleted_at is null and t.hidden_at is null
                     where p.author_id = $1
                       and p.deleted_at is null
                       and p.hidden_at is null
                     limit $2) readable
            """;

    // Served by post_author_idx, thread_pkey and read_mark_pkey.
    private static final String DEEDS = """
            select count(*)::int as texts,
                   (select count(*)::int
                      from (select from forum.read_mark where member_id = $1 limit $2) marks) as read,
                   coalesce(sum(p.thanks + p.endorsements
                     + coalesce(t.solution_post_id = p.id and t.author_id <> p.author_id, false)::int), 0)::int as thanked
              from (select * from forum.post
                     where author_id = $1 and deleted_at is null and hidden_at is null
                     limit $2) p
              join forum.thread t on t.id = p.thread_id and t.deleted_at is null and t.hidden_at is null
            """;

    @Override
    public Future<Deeds> deeds(Db db, long memberId, int most) {
        return Sql.one(
                db,
                DEEDS,
                row -> new Deeds(row.getInteger("texts"), row.getInteger("read"), row.getInteger("thanked")),
                memberId,
                most);
    }

    @Override
    public Future<Integer> count(Db db, long memberId, int most) {
        return Sql.one(db, COUNT, row -> row.getInteger("texts"), memberId, most);
    }
}
