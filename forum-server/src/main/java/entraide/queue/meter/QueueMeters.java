package entraide.queue.meter;

import entraide.platform.Platform;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.queue.order.Lane;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What an operator watches of the queue, as the database counts it: every node tells the same figures of the whole school. */
public final class QueueMeters {

    private static final long SOON_MS = 1_000;
    private static final long EVERY_MS = 15_000;

    private final Db db;
    private final Clock clock;
    private volatile Figures figures = new Figures(List.of(0L, 0L, 0L, 0L), null, 0, 0);

    public QueueMeters(Platform platform) {
        this.db = platform.database();
        this.clock = platform.clock();
        register(platform.metrics());
        platform.vertx().setPeriodic(SOON_MS, EVERY_MS, tick -> read());
    }

    private record Figures(List<Long> waiting, Instant oldest, long kept, long broken) {

        static Figures from(Row row) {
            return new Figures(
                    List.of(row.getArrayOfLongs("waiting")),
                    Sql.instant(row, "oldest"),
                    row.getLong("kept"),
                    row.getLong("broken"));
        }
    }

    private void register(MeterRegistry metrics) {
        for (var lane : Lane.values()) {
            Gauge.builder(
                            "entraide.queue.waiting",
                            this,
                            my -> my.figures.waiting().get(lane.ordinal()))
                    .description("Questions that wait for a mentor")
                    .tag("lane", lane.word())
                    .register(metrics);
        }
        Gauge.builder("entraide.queue.oldest", this, QueueMeters::oldestSeconds)
                .description("Age of the question that waits longest")
                .baseUnit("seconds")
                .register(metrics);
        promises(metrics, "kept", Figures::kept);
        promises(metrics, "broken", Figures::broken);
    }

    private interface Count {
        long of(Figures figures);
    }

    private void promises(MeterRegistry metrics, String outcome, Count count) {
        FunctionCounter.builder("entraide.promises", this, my -> count.of(my.figures))
                .description("Promises of an answer, of all servers together")
                .tag("outcome", outcome)
                .register(metrics);
    }

    private double oldestSeconds() {
        var oldest = figures.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1e3;
    }

    // Served by item_age_idx; the tallies have some rows for each space.
    private static final String READ = """
            select array(select coalesce((select sum(waiting) from queue.tally t where t.lane = l), 0)::bigint
                           from generate_series(0, 3) l
                          order by l) as waiting,
                   (select min(asked_at) from queue.item where turn = 'mentor') as oldest,
                   coalesce(sum(promises) filter (where outcome = 'kept'), 0)::bigint as kept,
                   coalesce(sum(promises) filter (where outcome = 'broken'), 0)::bigint as broken
              from queue.promise_tally
            """;

    /** Where the database is away the last figures stay. */
    public Future<Void> read() {
        return Sql.one(db, READ, Figures::from)
                .onSuccess(now -> figures = now)
                .otherwiseEmpty()
                .mapEmpty();
    }
}
