package entraide.platform.people.session;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks up whom a secret's digest stands for now, and notes beside it that it was used. */
final class OpenDoors {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDoors.class);
    private static final Duration NOTED_AFTER = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;

    OpenDoors(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    // Served by session_hash_key, member_pkey and membership_pkey.
    private static final String SESSION = """
            select s.id, s.seen_at, s.created_at, m.id as member_id, m.handle, m.roles, m.locale, m.time_zone,
                   array(select cohort_id from people.membership where member_id = m.id) as cohorts
              from people.session s
              join people.member m on m.id = s.member_id
             where s.hash = $1
               and s.seen_at > $2
               and s.created_at > $3
               and m.deactivated_at is null
            """;

    Future<Optional<KnownCallers.Known>> session(Buffer digest) {
        var now = clock.instant();
        return Sql.first(
                database,
                SESSION,
                row -> session(row, now),
                digest,
                now.minus(Sessions.LONGEST_IDLE),
                now.minus(Sessions.LONGEST_LIFE));
    }

    private KnownCallers.Known session(Row row, Instant now) {
        note(NOTE_SESSION, row.getLong("id"), Sql.instant(row, "seen_at"), now);
        var oldest = Sql.instant(row, "created_at").plus(Sessions.LONGEST_LIFE);
        var idle = now.plus(Sessions.LONGEST_IDLE);
        return new KnownCallers.Known(Caller.from(row), idle.isBefore(oldest) ? idle : oldest);
    }

    // Served by token_hash_key, member_pkey and membership_pkey.
    private static final String TOKEN = """
            select t.id, t.used_at, m.id as member_id, m.handle, m.roles, m.locale, m.time_zone,
                   array(select cohort_id from people.membership where member_id = m.id) as cohorts
              from people.token t
              join people.member m on m.id = t.member_id
             where t.hash = $1
               and m.deactivated_at is null
            """;

    Future<Optional<KnownCallers.Known>> token(Buffer digest) {
        var now = clock.instant();
        return Sql.first(database, TOKEN, row -> token(row, now), digest);
    }

    private KnownCallers.Known token(Row row, Instant now) {
        note(NOTE_TOKEN, row.getLong("id"), Sql.instant(row, "used_at"), now);
        return new KnownCallers.Known(Caller.from(row), Instant.MAX);
    }

    // Served by session_pkey.
    private static final String NOTE_SESSION = """
            update people.session
               set seen_at = $2
             where id = $1
               and seen_at <= $3
            """;

    // Served by token_pkey.
    private static final String NOTE_TOKEN = """
            update people.token
               set used_at = $2
             where id = $1
               and (used_at is null or used_at <= $3)
            """;

    /** Nobody waits for it, and it is not done more than once a minute. */
    private void note(String statement, long id, Instant last, Instant now) {
        var before = now.minus(NOTED_AFTER);
        if (last != null && last.isAfter(before)) return;
        Sql.run(database, statement, id, now, before)
                .onFailure(failure -> LOG.warn("a use was not noted: {}", failure.toString()));
    }
}
