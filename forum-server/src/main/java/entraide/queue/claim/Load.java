package entraide.queue.claim;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.queue.order.Lease;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** What one mentor has to carry. */
record Load(int held, int limit, int awaited, int subjects, int snoozed) {

    // Served by item_claimed_idx, item_among_idx and item_owner_idx.
    private static final String OF = """
            select (select count(*)::int from queue.item where claimed_by = $1 and lease_until > $2) as held,
                   (select count(*)::int from queue.item where turn = 'mentor' and among @> array[$1::bigint]) as subjects,
                   count(*) filter (where turn = 'mentor' and among is null)::int as awaited,
                   count(*) filter (where turn = 'event')::int as snoozed
              from queue.item
             where owner_id = $1
            """;

    static Future<Load> of(Db db, long mentorId, Instant now) {
        return Sql.one(db, OF, Load::from, mentorId, Lease.over(now));
    }

    private static Load from(Row row) {
        return new Load(
                row.getInteger("held"),
                Mentors.HANDS,
                row.getInteger("awaited"),
                row.getInteger("subjects"),
                row.getInteger("snoozed"));
    }
}
