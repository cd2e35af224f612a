package entraide.platform.people;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.session.Sessions;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Takes away what ran out long ago. Nothing relies on it: whatever is read asks for its date. */
final class Sweep implements Chore {

    private static final Duration INVITATIONS_KEPT = Duration.ofDays(90);

    private final Clock clock;

    Sweep(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    // Served by session_seen_idx.
    private static final String SESSIONS = """
            delete from people.session
             where seen_at < $1
            """;

    // Served by throttle_expires_idx.
    private static final String THROTTLE = """
            delete from people.throttle
             where expires_at < $1
            """;

    private static final String RESETS = """
            delete from people.reset
             where expires_at < $1
            """;

    private static final String INVITATIONS = """
            delete from people.invitation
             where expires_at < $1
            """;

    @Override
    public Future<Void> run(Tx tx) {
        var now = clock.instant();
        return sweep(tx, SESSIONS, now.minus(Sessions.LONGEST_IDLE))
                .compose(done -> sweep(tx, THROTTLE, now))
                .compose(done -> sweep(tx, RESETS, now))
                .compose(done -> sweep(tx, INVITATIONS, now.minus(INVITATIONS_KEPT)))
                .mapEmpty();
    }

    private static Future<Integer> sweep(Tx tx, String statement, Instant before) {
        return Sql.run(tx, statement, before);
    }
}
