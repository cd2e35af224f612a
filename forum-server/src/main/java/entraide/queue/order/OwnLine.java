package entraide.queue.order;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What waits in private for one mentor: subjects of those whom they accompany, few enough to be read whole. */
record OwnLine(List<Row> rows, Instant at) {

    static final OwnLine NOTHING = new OwnLine(List.of(), Instant.MAX);

    private static final int MOST = 500;

    // Served by item_among_idx; cards from member_pkey. $1: leases that ended by then hold nobody off.
    private static final String OF = """
            select %s
              from queue.item i
              join queue.space_target s on s.space_id = i.space_id
              join people.card asker on asker.id = i.asker_id
              left join people.card holder on holder.id = i.claimed_by and i.lease_until > $1
              left join people.card owner on owner.id = i.owner_id
             where i.turn = 'mentor'
               and i.among @> array[$2::bigint]
             order by i.lane, i.place, i.id
             limit $3
            """.formatted(QueueItem.COLUMNS);

    static Future<OwnLine> of(Db db, long mentorId, Instant now) {
        return Sql.list(db, OF, row -> row, Lease.over(now), mentorId, MOST).map(rows -> new OwnLine(rows, now));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether time alone has changed nothing of it yet. */
    boolean holdsAt(Instant now) {
        return !now.isBefore(at) && (isEmpty() || now.isBefore(Line.until(rows, at)));
    }

    Stream<Row> on(Filter filter, Paging paging) {
        var before = Spot.before(filter, paging);
        return rows.stream()
                .filter(row -> row.getInteger("lane") <= filter.highest())
                .filter(row -> Spot.of(row).compareTo(before) > 0);
    }

    long in(Lane lane) {
        return rows.stream()
                .filter(row -> row.getInteger("lane") == lane.ordinal())
                .count();
    }
}
