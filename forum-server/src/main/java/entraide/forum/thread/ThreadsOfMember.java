package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;

/** What one member began; what they asked anonymously is in it only for themselves. */
final class ThreadsOfMember {

    private record Begun(ThreadCard card, long key) {

        static Begun from(Row row) {
            return new Begun(ThreadCard.from(row), row.getLong("key"));
        }
    }

    // Served by thread_author_idx: reads all that the member began, which is some hundreds at most.
    static final String BEGUN = """
            select %s, k.key
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
             cross join lateral (
                   select case $8
                          when 'activity' then (extract(epoch from t.last_activity_at) * 1000000)::bigint
                          when 'thanks' then t.thanks
                          else t.id end as key) k
              left join people.card a on a.id = t.author_id and not t.anonymous
             where t.author_id = $3
               and (not t.anonymous or $4)
               and t.deleted_at is null
               and t.hidden_at is null
               and ($5::bigint is null or s.id = $5)
               and ($6::text is null or s.slug = $6)
               and ($7::text is null or t.tags @> array[$7])
               and ($9::text is null or t.kind = $9)
               and ($10::text is null or t.state = $10)
               and (k.key, t.id) < ($11, $12)
             order by k.key desc, t.id desc
             limit $13
            """.formatted(ThreadCard.COLUMNS);

    Future<Page<ThreadCard>> page(Db db, Eyes eyes, boolean own, ThreadFilter filter) {
        return Sql.list(
                        db,
                        BEGUN,
                        Begun::from,
                        eyes.accompanies(),
                        eyes.cohortIds(),
                        filter.author(),
                        own,
                        filter.space().map(name -> name.id()),
                        filter.space().map(name -> name.slug()),
                        filter.tag(),
                        filter.sort(),
                        filter.kind(),
                        filter.state(),
                        filter.after().key(),
                        filter.after().id(),
                        filter.limit() + 1)
                .map(rows -> Page.of(
                                rows,
                                filter.limit(),
                                row -> Cursor.at(0, row.key(), row.card().id()))
                        .map(Begun::card));
    }
}
