package entraide.moderation.notice;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Throws away notices that nobody confirmed: with them go addresses of people who may never have written. */
public final class ForgetNotices implements Chore {

    private final Clock clock;

    public ForgetNotices(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "moderation.forget-notices";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    // Served by notice_unconfirmed_idx.
    private static final String FORGET = """
            delete from moderation.notice
             where confirmed_at is null
               and expires_at < $1
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, FORGET, clock.instant()).mapEmpty();
    }
}
