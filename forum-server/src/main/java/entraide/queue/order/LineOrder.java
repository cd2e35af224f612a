package entraide.queue.order;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one order in which mentors answer: by lane, then by place in the lane. */
public final class LineOrder {

    private final Db db;

    public LineOrder(Db db) {
        this.db = db;
    }

    /** A page of the order, and how many stand in each lane of the spaces asked for. */
    public record Listing(List<QueueItem> items, String next, Counts counts) {}

    public record Counts(long broken, long atRisk, long waiting, long mine) {}

    public Future<Listing> page(Caller viewer, Filter filter, Paging paging, Instant now) {
        var slice = Slice.of(filter);
        var params = params(viewer, filter, paging, now);
        if (slice.takesTag()) params.add(filter.tag());
        return Sql.list(db, slice.sql(paging.limit() + 1), row -> Standee.from(row, viewer, now), params.toArray())
                .map(rows -> listing(rows, paging.limit()));
    }

    private static List<Object> params(Caller viewer, Filter filter, Paging paging, Instant now) {
        var cursor = paging.cursor(3);
        return new ArrayList<>(List.of(
                Lease.over(now),
                viewer.id(),
                filter.highest(),
                cursor.map(at -> at.number(0)).orElse((long) filter.lowest()),
                cursor.map(at -> at.instant(1)).orElse(Instant.EPOCH),
                cursor.map(at -> at.number(2)).orElse(0L),
                filter.space()));
    }

    private static Listing listing(List<Standee> rows, int limit) {
        var standing = rows.get(0).item() == null ? List.<Standee>of() : rows;
        var page = Page.of(standing.subList(0, Math.min(standing.size(), limit + 1)), limit, Standee::place);
        return new Listing(
                page.items().stream().map(Standee::item).toList(),
                page.next(),
                rows.get(0).counts());
    }

    /** A row of the page: an item in its place, or only the counts where nothing is picked. */
    private record Standee(QueueItem item, Cursor place, Counts counts) {

        static Standee from(Row row, Caller viewer, Instant now) {
            var counts = new Counts(
                    row.getLong("broken"), row.getLong("at_risk"), row.getLong("waiting"), row.getLong("mine"));
            if (row.getLong("id") == null) return new Standee(null, null, counts);
            var item = QueueItem.from(row, viewer, now);
            return new Standee(item, Cursor.at(row.getInteger("lane"), Sql.instant(row, "place"), item.id()), counts);
        }
    }

    // Served by item_pkey; cards from member_pkey.
    private static final String ONE = """
            select %s
              from queue.item i
              join queue.space_target s on s.space_id = i.space_id
              join people.card asker on asker.id = i.asker_id
              left join people.card holder on holder.id = i.claimed_by and i.lease_until > $1
             where i.id = $2
            """.formatted(QueueItem.COLUMNS);

    public static Future<Optional<QueueItem>> one(Db db, Caller viewer, long id, Instant now) {
        return Sql.first(db, ONE, row -> QueueItem.from(row, viewer, now), Lease.over(now), id);
    }
}
