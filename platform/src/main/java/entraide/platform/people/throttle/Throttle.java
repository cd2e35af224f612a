package entraide.platform.people.throttle;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.Secret;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts tries in the database, so that a limit holds over all nodes and however many tries come at once. */
public final class Throttle {

    private final Database database;
    private final Clock clock;
    private final boolean on;

    public Throttle(Database database, Clock clock, boolean on) {
        this.database = database;
        this.clock = clock;
        this.on = on;
    }

    /** At most {@code tries} within a window, of what is done to or by {@code whom}; who that is, is kept as a digest. */
    public record Limit(String deed, String whom, int tries) {

        String key() {
            return deed + " "
                    + Base64.getEncoder()
                            .encodeToString(Secret.digest(deed + " " + whom).getBytes());
        }
    }

    // Served by throttle_pkey. Keys in order: two requests that share both never wait for one another in a circle.
    private static final String TAKE = """
            insert into people.throttle as held (key, tries, expires_at)
            select key, 1, $3
              from unnest($1::text[]) as key
             order by key
                on conflict (key) do update
               set tries = case when held.expires_at <= $2 then 1 else least(held.tries, 1000000) + 1 end,
                   expires_at = case when held.expires_at <= $2 then excluded.expires_at else held.expires_at end
            returning key, tries, expires_at
            """;

    private record Taken(String key, int tries, Instant expiresAt) {}

    /** Counts a try before it is made, and refuses it when there were too many in this window. */
    public Future<Void> take(Duration window, Limit... limits) {
        if (!on) return Future.succeededFuture();
        var most = Arrays.stream(limits).collect(Collectors.toMap(Limit::key, Limit::tries));
        var now = clock.instant();
        return Sql.list(
                        database,
                        TAKE,
                        row -> new Taken(row.getString("key"), row.getInteger("tries"), Sql.instant(row, "expires_at")),
                        most.keySet().toArray(String[]::new),
                        now,
                        now.plus(window))
                .map(taken -> refuseTooMany(taken, most, now));
    }

    private static Void refuseTooMany(List<Taken> taken, Map<String, Integer> most, Instant now) {
        taken.stream()
                .filter(one -> one.tries() > most.get(one.key()))
                .map(Taken::expiresAt)
                .max(Instant::compareTo)
                .ifPresent(until -> {
                    throw new Refusal(Problem.of(429, "too-many-tries", "Too many tries; please wait a while", null)
                            .with(
                                    "retryAfter",
                                    Math.max(1, Duration.between(now, until).toSeconds() + 1)));
                });
        return null;
    }

    // Served by throttle_pkey.
    private static final String GIVE_BACK = """
            update people.throttle
               set tries = greatest(tries - 1, 0)
             where key = any($1)
            """;

    /** For tries that went well: they do not count. */
    public Future<Void> giveBack(Limit... limits) {
        if (!on) return Future.succeededFuture();
        return Sql.run(database, GIVE_BACK, (Object)
                        Arrays.stream(limits).map(Limit::key).toArray(String[]::new))
                .mapEmpty();
    }
}
