package entraide.platform.events;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the relays of this node going: woken by what is heard, and by a look each second at who lags behind. */
public final class Relays {

    private static final Logger LOG = LoggerFactory.getLogger(Relays.class);
    private static final int LOOK_MS = 1_000;

    private final Vertx vertx;
    private final Context context;
    private final Database database;
    private final Map<String, RelayRound> rounds;
    private long timer;

    public Relays(Vertx vertx, Database database, List<Subscriber> subscribers) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.database = database;
        this.rounds = subscribers.stream()
                .collect(Collectors.toMap(
                        Subscriber::name,
                        subscriber -> new RelayRound(vertx, context, new OutboxRelay(database, subscriber))));
    }

    public void start(OutboxTail tail, MeterRegistry metrics) {
        rounds.forEach((name, round) -> Gauge.builder("entraide.relay.lag", round, RelayRound::lagSeconds)
                .description("Age of the oldest event that a subscriber has not heard")
                .baseUnit("seconds")
                .tag("subscriber", name)
                .register(metrics));
        tail.listen(event -> rounds.values().forEach(round -> round.wakeFor(event)));
        timer = vertx.setPeriodic(LOOK_MS, tick -> look());
    }

    // Served by relay_position_pkey and outbox_pkey.
    private static final String BEHIND = """
            select one.subscriber, extract(epoch from clock_timestamp() - o.at)::float8 as seconds
              from unnest($1::text[]) one (subscriber)
              left join platform.relay_position r on r.subscriber = one.subscriber
             cross join lateral (select at
                                   from platform.outbox
                                  where tx >= coalesce(pg_snapshot_xmin(r.seen), '1')
                                    and not coalesce(pg_visible_in_snapshot(tx, r.seen), false)
                                  order by tx, id
                                  limit 1) o
            """;

    private void look() {
        record Behind(String subscriber, double seconds) {}
        Sql.list(database, BEHIND, row -> new Behind(row.getString("subscriber"), row.getDouble("seconds")), (Object)
                        rounds.keySet().toArray(String[]::new))
                .map(found -> found.stream().collect(Collectors.toMap(Behind::subscriber, Behind::seconds)))
                .onSuccess(behind -> rounds.forEach((name, round) -> round.lags(behind.getOrDefault(name, 0.0))))
                .onFailure(away -> LOG.debug("it cannot be seen who lags behind", away));
    }

    /** Ends what is under way and begins nothing more. */
    public Future<Void> close() {
        vertx.cancelTimer(timer);
        return Future.join(rounds.values().stream().map(RelayRound::close).toList())
                .mapEmpty();
    }
}
