package entraide.search.twin;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Forgets after a month what a text was like. */
public final class ForgetFingerprints implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Clock clock;

    public ForgetFingerprints(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "search.forget-fingerprints";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    // Served by fingerprint_written_idx.
    private static final String FORGET = """
            delete from search.fingerprint
             where written_at < $1
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, FORGET, clock.instant().minus(KEPT)).mapEmpty();
    }
}
