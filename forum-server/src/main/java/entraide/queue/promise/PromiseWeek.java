package entraide.queue.promise;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.queue.order.QueueItem;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The promises made in one week in one space, and how many were kept and broken; of the rest nothing is known yet. */
record PromiseWeek(LocalDate week, QueueItem.Space space, int made, int kept, int broken, int open) {

    // Served by promise_made_idx. Whoever left before the promise was due neither kept nor broke it.
    private static final String LIST = """
            select week, s.space_id, s.slug, s.name, count(*)::int as made,
                   (count(*) filter (where how <> 'left' and ended_at <= due_at))::int as kept,
                   (count(*) filter (where coalesce(ended_at, $3) > due_at))::int as broken,
                   (count(*) filter (where ended_at is null and due_at >= $3))::int as open
              from (select date_trunc('week', made_at at time zone 'Europe/Paris')::date as week, *
                      from queue.promise
                     where made_at >= date_trunc('week', $3::timestamptz at time zone 'Europe/Paris')
                                      at time zone 'Europe/Paris' - make_interval(weeks => $2 - 1)
                       and space_id = any($1)) p
              join queue.space_target s on s.space_id = p.space_id
             group by week, s.space_id, s.slug, s.name
             order by week desc, s.name, s.space_id
            """;

    static Future<List<PromiseWeek>> list(Db db, List<Long> spaces, int weeks, Instant now) {
        return Sql.list(db, LIST, PromiseWeek::from, spaces.toArray(Long[]::new), weeks, now);
    }

    private static PromiseWeek from(Row row) {
        return new PromiseWeek(
                row.getLocalDate("week"),
                new QueueItem.Space(row.getLong("space_id"), row.getString("slug"), row.getString("name")),
                row.getInteger("made"),
                row.getInteger("kept"),
                row.getInteger("broken"),
                row.getInteger("open"));
    }
}
