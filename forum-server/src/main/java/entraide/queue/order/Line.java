package entraide.queue.order;

import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import entraide.platform.web.Shared;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A page of the line as it was read: told alike, but for the language, to all mentors who hold nothing. */
final class Line {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final List<Row> rows;
    private final Filter filter;
    private final Paging paging;
    private final Instant at;
    private final List<Long> holders;
    private final Instant until;
    private final Map<Reader, Shared> told = new ConcurrentHashMap<>();

    /** At least one row: the counts are in it where nothing stands. */
    Line(List<Row> rows, Filter filter, Paging paging, Instant at) {
        this.rows = rows;
        this.filter = filter;
        this.paging = paging;
        this.at = at;
        this.holders = List.of(rows.get(0).getArrayOfLongs("holders"));
        this.until = until(rows, at);
    }

    /** Until when time alone changes nothing of what was read then. */
    static Instant until(List<Row> rows, Instant at) {
        var leaseEnds = rows.stream()
                .filter(row -> row.getLong("holder_id") != null)
                .map(row -> Sql.instant(row, "lease_until").plus(Lease.GRACE));
        return Stream.concat(Stream.of(at.plus(LONGEST)), leaseEnds)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Whether time alone has changed nothing of it yet. */
    boolean holdsAt(Instant now) {
        return !now.isBefore(at) && now.isBefore(until);
    }

    /** Who reads alike: all of one language who hold nothing; each who holds something is alone. */
    private record Reader(String language, long holder) {}

    /** With what waits in private for this viewer, at its places. */
    Shared toldTo(Caller viewer, OwnLine own) {
        if (!own.isEmpty()) return Shared.of(listing(viewer, own));
        var reader = new Reader(viewer.locale(), holders.contains(viewer.id()) ? viewer.id() : 0);
        return told.computeIfAbsent(reader, alike -> Shared.of(listing(viewer, own)));
    }

    /** A page of the order, and how many stand in each lane of the spaces asked for. */
    private record Listing(List<QueueItem> items, String next, Counts counts) {}

    private record Counts(long broken, long atRisk, long waiting, long peers, long escalated, long mine) {}

    private Listing listing(Caller viewer, OwnLine own) {
        var open = rows.stream().filter(row -> row.getLong("id") != null);
        var standing = Stream.concat(open, own.on(filter, paging))
                .sorted(Comparator.comparing(Spot::of))
                .limit(paging.limit() + 1L)
                .toList();
        var page = Page.of(standing, paging.limit(), row -> Spot.of(row).cursor());
        return new Listing(
                page.items().stream()
                        .map(row -> QueueItem.from(row, viewer, at))
                        .toList(),
                page.next(),
                counts(rows.get(0), viewer, own));
    }

    private Counts counts(Row row, Caller viewer, OwnLine own) {
        var mine = holders.stream()
                .filter(holder -> Objects.equals(holder, viewer.id()))
                .count();
        return new Counts(
                row.getLong("broken") + own.in(Lane.BROKEN),
                row.getLong("at_risk") + own.in(Lane.AT_RISK),
                row.getLong("waiting") + own.in(Lane.WAITING),
                row.getLong("peers"),
                row.getLong("escalations"),
                mine);
    }
}
