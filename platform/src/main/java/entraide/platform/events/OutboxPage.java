package entraide.platform.events;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/**
 * Some of what was committed since a reader last looked, whole transactions at a time.
 *
 * @param now what can be seen at all
 * @param seen what the reader has heard with this page
 */
record OutboxPage(List<Heard> events, Snapshot now, Snapshot seen) {

    static final int AIM = 200;

    // Served by outbox_pkey, in its order. A transaction that runs for long holds nothing up: those after it are heard
    // when they are committed, and it when it is.
    private static final String AFTER = """
            with next as (
              (select tx, id from platform.outbox where tx = any($1::text[]::xid8[]) order by tx, id limit 200)
              union all
              (select tx, id from platform.outbox where tx >= $2::text::xid8 order by tx, id limit 200)
              order by tx, id
              limit 200
            )
            select pg_current_snapshot()::text as now, pg_current_xact_id_if_assigned()::text as own, fresh.tx::text as tx, fresh.id, fresh.topic, fresh.kind,
                   fresh.subject, fresh.version, fresh.audience, fresh.facts, fresh.about
              from (values (1)) always
              left join (select o.*
                           from (select distinct tx from next) whole
                           join platform.outbox o on o.tx = whole.tx) fresh on true
             order by fresh.tx, fresh.id
            """;

    static Future<OutboxPage> after(Db db, Snapshot seen) {
        return Sql.list(db, AFTER, Line::from, seen.runningAsText(), Long.toString(seen.xmax()))
                .map(lines -> of(lines, seen));
    }

    private static OutboxPage of(List<Line> lines, Snapshot before) {
        var events = lines.stream().flatMap(line -> line.heard.stream()).toList();
        var now = lines.get(0).now;
        return new OutboxPage(
                events,
                now,
                events.size() < AIM ? now : before.until(now, last(events).tx() + 1));
    }

    boolean full() {
        return events.size() >= AIM;
    }

    /** Of this page only what its first transaction told. */
    OutboxPage begun(Snapshot before) {
        if (events.isEmpty()) return this;
        var first = events.get(0).tx();
        return new OutboxPage(
                events.stream().filter(heard -> heard.tx() == first).toList(), now, before.until(now, first + 1));
    }

    private static Heard last(List<Heard> events) {
        return events.get(events.size() - 1);
    }

    private record Line(Snapshot now, Optional<Heard> heard) {

        static Line from(Row row) {
            // PostgreSQL counts the transaction that asks as ended, but it may still write.
            var own = row.getString("own");
            var all = Snapshot.parse(row.getString("now"));
            var now = own == null ? all : all.without(Long.parseLong(own));
            return new Line(now, row.getString("tx") == null ? Optional.empty() : Optional.of(Heard.from(row)));
        }
    }
}
