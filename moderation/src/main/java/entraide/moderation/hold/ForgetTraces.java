package entraide.moderation.hold;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Forgets what members wrote when it is too old to tell a burst or a copy by. */
public final class ForgetTraces implements Chore {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Clock clock;

    public ForgetTraces(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "moderation.forget-traces";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    // Served by trace_at_idx.
    private static final String FORGET = """
            delete from moderation.trace
             where at < $1
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, FORGET, clock.instant().minus(KEPT)).mapEmpty();
    }
}
