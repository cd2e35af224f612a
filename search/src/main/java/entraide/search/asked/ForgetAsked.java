package entraide.search.asked;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Throws away what nobody has looked for in a long time, and the oldest of what would be too much. */
public final class ForgetAsked implements Chore {

    static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST = 20_000;

    private final Clock clock;

    public ForgetAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-asked";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    // Served by asking_last_idx.
    private static final String FORGET = """
            delete from search.asking
             where last_at < $1
                or last_at < (select last_at from search.asking order by last_at desc offset $2 limit 1)
            """;

    // Served by opening_last_idx.
    private static final String FORGET_OPENED = """
            delete from search.opening
             where last_at < $1
            """;

    @Override
    public Future<Void> run(Tx tx) {
        Instant since = clock.instant().minus(KEPT);
        return Sql.run(tx, FORGET, since, (long) MOST)
                .compose(gone -> Sql.run(tx, FORGET_OPENED, since))
                .mapEmpty();
    }
}
