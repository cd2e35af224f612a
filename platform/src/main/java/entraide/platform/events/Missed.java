package entraide.platform.events;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a listener outside missed between two places, of all that is meant for it.
 *
 * @param upTo where it stands after that
 */
public record Missed(List<Entry> events, Place upTo) {

    /** More than so many changes are sooner seen by looking at everything again. */
    public static final int MOST = 1_000;

    /** One of the events, and the place just after it. */
    public record Entry(Heard heard, Place place) {}

    // Served by outbox_pkey. What of the listener's last transaction is left comes first, so that one place is enough.
    private static final String BETWEEN = """
            select f.tx < pg_snapshot_xmin($1::text::pg_snapshot) as complete, o.*
              from (values (1)) always
              left join platform.outbox_forgotten f on true
              left join lateral (
                select tx::text as tx, id, topic, kind, subject, version, audience, facts, about
                  from platform.outbox
                 where tx >= pg_snapshot_xmin($1::text::pg_snapshot)
                   and tx < pg_snapshot_xmax($2::text::pg_snapshot)
                   and not pg_visible_in_snapshot(tx, $1::text::pg_snapshot)
                   and pg_visible_in_snapshot(tx, $2::text::pg_snapshot)
                   and (tx <> $3::text::xid8 or id > $4)
                   and audience && $5
                 order by tx <> $3::text::xid8, outbox.tx, id
                 limit 1001) o on true
            """;

    /** Empty when it cannot be told any more: then everything may have changed. */
    public static Future<Optional<Missed>> between(Db db, Place from, Place now, Collection<String> audience) {
        // A place beyond all that can be seen is of another life of the database, before a backup was put back.
        boolean ofAnotherLife =
                !from.era().equals(now.era()) || from.seen().xmax() > now.seen().xmax();
        if (ofAnotherLife) return Future.succeededFuture(Optional.empty());
        return Sql.list(
                        db,
                        BETWEEN,
                        Line::from,
                        from.seen().toString(),
                        now.seen().toString(),
                        Long.toString(from.tx()),
                        from.id(),
                        audience.toArray(String[]::new))
                .map(lines -> of(lines, from, now));
    }

    private static Optional<Missed> of(List<Line> lines, Place from, Place now) {
        if (!lines.get(0).complete || lines.size() > MOST) return Optional.empty();
        var seen = now.seen().sees(from.tx()) ? from.seen().with(from.tx()) : from.seen();
        var events = new ArrayList<Entry>();
        lines.stream().flatMap(line -> line.heard.stream()).forEach(heard -> {
            var before = heard.tx() == from.tx() ? from.seen() : seen.until(now.seen(), heard.tx());
            events.add(new Entry(heard, new Place(now.era(), before, heard.tx(), heard.id())));
        });
        return Optional.of(new Missed(
                events, Place.at(now.era(), seen.until(now.seen(), now.seen().xmax()))));
    }

    private record Line(boolean complete, Optional<Heard> heard) {

        static Line from(Row row) {
            var complete = row.getBoolean("complete");
            return new Line(
                    complete == null || complete,
                    row.getString("tx") == null ? Optional.empty() : Optional.of(Heard.from(row)));
        }
    }
}
