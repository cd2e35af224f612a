package entraide.queue.order;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one order in which mentors answer: by lane, then by place in the lane. */
public final class LineOrder {

    private LineOrder() {}

    /** {@code holder} is whose claims are counted, and listed where the filter wants mine; nobody's own when empty. */
    static Future<Line> page(Db db, Optional<Long> holder, Filter filter, Paging paging, Instant now) {
        var slice = Slice.of(filter, paging.limit() + 1);
        var params = params(holder, filter, paging, now);
        return Sql.list(db, slice.sql(), row -> row, params.toArray()).map(rows -> new Line(rows, filter, paging, now));
    }

    private static List<Object> params(Optional<Long> holder, Filter filter, Paging paging, Instant now) {
        var before = Spot.before(filter, paging);
        var subject = filter.subject();
        var params = new ArrayList<Object>(List.of(
                Lease.over(now),
                holder,
                filter.highest(),
                before.lane(),
                before.place(),
                before.id(),
                subject.space()));
        subject.tag().ifPresent(params::add);
        subject.programme().ifPresent(params::add);
        return params;
    }

    // Served by item_pkey; cards from member_pkey.
    private static final String ONE = """
            select %s
              from queue.item i
              join queue.space_target s on s.space_id = i.space_id
              join people.card asker on asker.id = i.asker_id
              left join people.card holder on holder.id = i.claimed_by and i.lease_until > $1
              left join people.card owner on owner.id = i.owner_id
             where i.id = $2
               and (i.among is null or $3 = any(i.among))
            """.formatted(QueueItem.COLUMNS);

    public static Future<Optional<QueueItem>> one(Db db, Caller viewer, long id, Instant now) {
        return Sql.first(db, ONE, row -> QueueItem.from(row, viewer, now), Lease.over(now), id, viewer.id());
    }
}
