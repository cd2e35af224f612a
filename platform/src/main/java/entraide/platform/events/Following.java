package entraide.platform.events;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Reads the outbox from a place that the reader keeps outside of the database, beside what it makes of the events. What
 * is heard may be heard again, for a crash of the database makes it go back a little.
 */
public final class Following {

    private static final long AGE = TimeUnit.SECONDS.toNanos(5);
    private static final String BETWEEN = "/";

    private String era;
    private Snapshot seen;
    private Snapshot steady;
    private Snapshot next;
    private long since = System.nanoTime();

    private Following(String era, Snapshot seen, Snapshot steady) {
        this.era = era;
        this.seen = seen;
        this.steady = steady;
        this.next = seen;
    }

    /** Some events, oldest first, and whether there were more. */
    public record Some(List<DomainEvent> events, boolean more) {}

    /** From a place that {@link #toString} told once; empty for anything else. */
    public static Optional<Following> from(String place) {
        var parts = place.split(BETWEEN);
        if (parts.length != 3) return Optional.empty();
        return Optional.of(new Following(parts[0], Snapshot.parse(parts[1]), Snapshot.parse(parts[2])));
    }

    /** From all that is committed by now. */
    public static Future<Following> fromNow(Db db) {
        return look(db, Snapshot.NOTHING).map(look -> new Following(look.era, look.now, look.now));
    }

    /** What came next; empty when it cannot be told any more: then everything may have changed. */
    public Future<Optional<Some>> hear(Db db) {
        return look(db, seen).compose(look -> {
            if (look.forgotten || seen.xmax() > look.now.xmax()) return Future.succeededFuture(Optional.empty());
            if (!look.era.equals(era)) goBack(look.era);
            return OutboxPage.after(db, seen).map(page -> Optional.of(heard(page)));
        });
    }

    private void goBack(String newEra) {
        era = newEra;
        seen = steady;
        next = steady;
    }

    private Some heard(OutboxPage page) {
        seen = page.seen();
        if (System.nanoTime() - since > AGE) {
            steady = next;
            next = seen;
            since = System.nanoTime();
        }
        return new Some(page.events().stream().map(Heard::event).toList(), page.full());
    }

    private record Look(String era, Snapshot now, boolean forgotten) {}

    // Served by outbox_forgotten_pkey and era_pkey, tables of one row. An era is named by whoever listens first.
    private static final String LOOK = """
            select coalesce((select name from platform.era), '') as era,
                   pg_current_snapshot()::text as now,
                   exists (select from platform.outbox_forgotten
                            where not pg_visible_in_snapshot(tx, $1::text::pg_snapshot)) as forgotten
            """;

    private static Future<Look> look(Db db, Snapshot seen) {
        return Sql.one(
                db,
                LOOK,
                row -> new Look(
                        row.getString("era"), Snapshot.parse(row.getString("now")), row.getBoolean("forgotten")),
                seen.toString());
    }

    @Override
    public String toString() {
        return era + BETWEEN + seen + BETWEEN + steady;
    }
}
