package entraide.queue.order;

import entraide.platform.db.Cursor;
import entraide.platform.db.Sql;
import entraide.platform.web.Paging;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Comparator;

/** Where something stands in the one order: by lane, then by place in the lane. */
record Spot(long lane, Instant place, long id) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
            Comparator.comparingLong(Spot::lane).thenComparing(Spot::place).thenComparingLong(Spot::id);

    static Spot of(Row row) {
        return new Spot(row.getInteger("lane"), Sql.instant(row, "place"), row.getLong("id"));
    }

    /** After which a page goes on. */
    static Spot before(Filter filter, Paging paging) {
        return paging.cursor(3)
                .map(at -> new Spot(at.number(0), at.instant(1), at.number(2)))
                .orElse(new Spot(filter.lowest(), Instant.EPOCH, 0));
    }

    Cursor cursor() {
        return Cursor.at(lane, place, id);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
