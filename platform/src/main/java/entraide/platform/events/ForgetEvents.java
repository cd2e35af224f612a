package entraide.platform.events;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Throws away what happened days ago, once every subscriber has heard it. */
public final class ForgetEvents implements Chore {

    /** For so long a live stream can go on from where it stopped. */
    public static final Duration KEPT = Duration.ofDays(3);

    private final Clock clock;

    public ForgetEvents(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-events";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    // Served by outbox_at_idx. Bounded, so that no transaction is long; the next round takes what is left.
    private static final String FORGET = """
            with gone as (
              delete from platform.outbox
               where (tx, id) in (select tx, id
                                    from platform.outbox
                                   where at < $1
                                     and not exists (select from platform.relay_position
                                                      where not pg_visible_in_snapshot(tx, seen))
                                   order by at
                                   limit 100000)
              returning tx
            )
            insert into platform.outbox_forgotten as before (tx)
            select tx from gone order by tx desc limit 1
            on conflict (one) do update
               set tx = excluded.tx
             where before.tx < excluded.tx
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, FORGET, clock.instant().minus(KEPT)).mapEmpty();
    }
}
