package entraide.queue.item;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Moves items to the lane that time has brought them to. */
public final class WatchPromises implements Chore {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int AT_ONCE = 200;

    private final Items items;
    private final Clock clock;

    public WatchPromises(Items items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "queue.watch-promises";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Future<Void> run(Tx tx) {
        var now = clock.instant();
        return move(tx, AT_RISK, now).compose(atRisk -> move(tx, BROKEN, now));
    }

    // Served by item_next_risk_idx.
    private static final String AT_RISK = """
            select %s
              from queue.item
             where turn = 'mentor'
               and lane = 2
               and at_risk_at <= $1
             order by at_risk_at
             limit $2
               for no key update
            """.formatted(Item.COLUMNS);

    // Served by item_next_break_idx.
    private static final String BROKEN = """
            select %s
              from queue.item
             where turn = 'mentor'
               and lane = 1
               and promise_at < $1
             order by promise_at
             limit $2
               for no key update
            """.formatted(Item.COLUMNS);

    private Future<Void> move(Tx tx, String due, Instant now) {
        return Sql.list(tx, due, Item::from, now, AT_ONCE).compose(found -> age(tx, found, now));
    }

    private Future<Void> age(Tx tx, List<Item> found, Instant now) {
        var each = Future.<Void>succeededFuture();
        for (var item : found) {
            var aged = Aging.of(item.state(), now);
            each = each.compose(before ->
                    items.keep(tx, item, aged.state(), aged.happened()).mapEmpty());
        }
        return each;
    }
}
