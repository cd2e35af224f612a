package entraide.platform.chore;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the chores when they are due. The lock of a chore's row decides which node does it. */
public final class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final long LOOK_MS = 1_000;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final Database database;
    private final Clock clock;
    private final List<Chore> chores;
    // When this node next asks whether a chore is due; the row says whether it is.
    private final Map<String, Instant> next = new ConcurrentHashMap<>();
    private Future<Integer> underWay = Future.succeededFuture(0);
    private long timer;

    public Housekeeping(Vertx vertx, Database database, Clock clock, List<Chore> chores) {
        this.vertx = vertx;
        this.database = database;
        this.clock = clock;
        this.chores = chores;
    }

    public void start() {
        timer = vertx.setPeriodic(LOOK_MS, tick -> {
            if (underWay.isComplete()) underWay = runOnce();
        });
    }

    public Future<Void> close() {
        vertx.cancelTimer(timer);
        return underWay.mapEmpty();
    }

    /** Does what is due, one after the other, and gives how many that were. */
    public Future<Integer> runOnce() {
        var done = Future.succeededFuture(0);
        for (var chore : chores) {
            if (clock.instant().isBefore(next.getOrDefault(chore.name(), Instant.MIN))) continue;
            done = done.compose(before -> attempt(chore).map(ran -> ran ? before + 1 : before));
        }
        return done;
    }

    private Future<Boolean> attempt(Chore chore) {
        return database.transact(tx -> claim(tx, chore)
                        .compose(mine -> mine ? chore.run(tx).map(true) : Future.succeededFuture(false)))
                .map(ran -> {
                    next.put(chore.name(), clock.instant().plus(chore.every()));
                    return ran;
                })
                .recover(failure -> {
                    LOG.warn("The chore {} failed and is tried again", chore.name(), failure);
                    next.put(chore.name(), clock.instant().plus(shorter(chore.every(), AFTER_FAILURE)));
                    return Future.succeededFuture(false);
                });
    }

    // Served by chore_pkey. A chore under way on another node holds the row; when that one is done, it is no longer
    // due here.
    private static final String CLAIM = """
            insert into platform.chore as known (name, last_run)
            values ($1, $2)
            on conflict (name) do update
               set last_run = excluded.last_run
             where known.last_run <= $3
            """;

    private Future<Boolean> claim(Tx tx, Chore chore) {
        var now = clock.instant();
        return Sql.run(tx, CLAIM, chore.name(), now, now.minus(chore.every())).map(rows -> rows == 1);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
