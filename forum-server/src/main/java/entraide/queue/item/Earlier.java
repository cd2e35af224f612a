package entraide.queue.item;

import entraide.platform.content.Turn;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** What the same person asked before, as far as the viewer may see it. */
record Earlier(Long threadId, String title, Instant askedAt, Turn turn) {

    // Served by item_pkey and item_asker_idx.
    private static final String OF = """
            select e.thread_id, e.title, e.asked_at, e.turn
              from queue.item i
              join queue.item e on e.asker_id = i.asker_id and (e.asked_at, e.id) < (i.asked_at, i.id)
             where i.id = $1
               and (e.among is null or $2 = any(e.among))
             order by e.asked_at desc, e.id desc
             limit 5
            """;

    static Future<List<Earlier>> of(Db db, long itemId, long viewerId) {
        return Sql.list(db, OF, Earlier::from, itemId, viewerId);
    }

    private static Earlier from(Row row) {
        return new Earlier(
                row.getLong("thread_id"),
                row.getString("title"),
                Sql.instant(row, "asked_at"),
                Turn.of(row.getString("turn")));
    }
}
