package entraide.queue.item;

import entraide.platform.chore.Chore;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Does to items what time alone does: lanes, reminders, returns, wakings, nudges, closings. */
public final class WatchTime implements Chore {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int AT_ONCE = 200;

    private final Items items;
    private final Claims claims;
    private final Askings askings;
    private final Clock clock;

    public WatchTime(Items items, Claims claims, Askings askings, Clock clock) {
        this.items = items;
        this.claims = claims;
        this.askings = askings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "queue.watch-time";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    // Served by item_due_idx.
    private static final String DUE = """
            select id, kind, ref_id
              from queue.item
             where due_at <= $1
             order by due_at
             limit $2
            """;

    private record Due(long id, ContentRef ref) {

        static Due from(Row row) {
            return new Due(row.getLong("id"), new ContentRef(row.getString("kind"), row.getLong("ref_id")));
        }
    }

    /** All that is due is locked, as everybody locks, before any of it is written: so nobody waits for us in a circle. */
    @Override
    public Future<Void> run(Tx tx) {
        var now = clock.instant();
        return Sql.list(tx, DUE, Due::from, now, AT_ONCE)
                .compose(found -> each(found, due -> lock(tx, due)))
                .compose(locked -> each(locked, item -> age(tx, item, now)))
                .mapEmpty();
    }

    private Future<Item> lock(Tx tx, Due due) {
        return askings.hold(tx, due.ref())
                .compose(held -> items.lock(tx, due.id()))
                .map(Optional::orElseThrow);
    }

    private Future<Item> age(Tx tx, Item item, Instant now) {
        var aged = Aging.of(item.state(), now);
        var ended =
                aged.state().hold() == null ? claims.end(tx, item, null, "time", now) : Future.<Void>succeededFuture();
        return ended.compose(over -> items.keep(tx, item, aged.state(), aged.happened()))
                .compose(after -> askings.tellOfTime(tx, item, after).map(after));
    }

    private static <T, R> Future<List<R>> each(List<T> all, Function<T, Future<R>> step) {
        var done = Future.<List<R>>succeededFuture(new ArrayList<>());
        for (var one : all)
            done = done.compose(before -> step.apply(one).map(result -> {
                before.add(result);
                return before;
            }));
        return done;
    }
}
