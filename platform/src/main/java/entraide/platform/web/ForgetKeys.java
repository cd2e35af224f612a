package entraide.platform.web;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Throws away the keys of deeds, and the answers kept with them, when nobody can repeat them any more. */
public final class ForgetKeys implements Chore {

    private final Clock clock;

    public ForgetKeys(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    // Served by idempotency_created_idx.
    private static final String FORGET = """
            delete from platform.idempotency
             where created_at < $1
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, FORGET, clock.instant().minus(Once.KEPT)).mapEmpty();
    }
}
