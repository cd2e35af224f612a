package entraide.platform.db;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** The whole data layer: send a statement, map its rows. */
public final class Sql {

    private static final LongAdder SENT = new LongAdder();

    private Sql() {}

    public static <T> Future<List<T>> list(Db db, String sql, Function<Row, T> from, Object... params) {
        return send(db, sql, params).map(rows -> {
            var found = new ArrayList<T>(rows.size());
            rows.forEach(row -> found.add(from.apply(row)));
            return found;
        });
    }

    public static <T> Future<Optional<T>> first(Db db, String sql, Function<Row, T> from, Object... params) {
        return send(db, sql, params).map(rows -> {
            var all = rows.iterator();
            return all.hasNext() ? Optional.of(from.apply(all.next())) : Optional.empty();
        });
    }

    /** For statements that always give a row. */
    public static <T> Future<T> one(Db db, String sql, Function<Row, T> from, Object... params) {
        return send(db, sql, params).map(rows -> from.apply(rows.iterator().next()));
    }

    /** Gives the number of rows touched. */
    public static Future<Integer> run(Db db, String sql, Object... params) {
        return send(db, sql, params).map(RowSet::rowCount);
    }

    /** Statements sent by this process so far: one round trip each. */
    public static long sent() {
        return SENT.sum();
    }

    public static Instant instant(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    private static Future<RowSet<Row>> send(Db db, String sql, Object... params) {
        SENT.increment();
        return db.client().preparedQuery(sql).execute(tuple(params));
    }

    private static Tuple tuple(Object... params) {
        var tuple = Tuple.tuple();
        for (var param : params) tuple.addValue(driven(param));
        return tuple;
    }

    private static Object driven(Object param) {
        if (param instanceof Instant at) return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        if (param instanceof Enum<?> word) return word.name().toLowerCase(java.util.Locale.ROOT);
        if (param instanceof Optional<?> maybe) return driven(maybe.orElse(null));
        // The driver takes it for an array of the type that the statement wants: an empty one could be any.
        if (param instanceof Collection<?> many)
            return many.stream().map(Sql::driven).toArray();
        return param;
    }
}
