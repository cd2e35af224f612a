package entraide.notice.bundle;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Throws away what was told long ago, read or not. */
public final class ForgetNotices implements Chore {

    static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 5_000;

    private final Clock clock;

    public ForgetNotices(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    // Served by bundle_last_idx.
    private static final String FORGET = """
            delete from notice.bundle
             where id in (select id
                            from notice.bundle
                           where last_at < $1
                           order by last_at
                           limit $2
                             for update skip locked)
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, FORGET, clock.instant().minus(KEPT), AT_ONCE).mapEmpty();
    }
}
