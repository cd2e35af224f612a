package entraide.moderation.hold;

import entraide.platform.chore.Chore;
import entraide.platform.chore.ForgetOld;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** What members wrote of late, as far as bursts and copies are told by it. */
public final class Pace {

    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;

    Pace(Clock clock) {
        this.clock = clock;
    }

    /**
     * {@code today}: texts within a day; {@code others}: how many other members wrote the same words; {@code spaces}: where the
     * member said nearly the same; {@code hosts}: how often the member linked to each.
     */
    record Lately(int burst, int today, int others, Set<Long> spaces, JsonObject hosts) {

        static Lately from(Row row) {
            var spaces = row.getArrayOfLongs("spaces");
            var hosts = row.getJsonObject("hosts");
            return new Lately(
                    row.getInteger("burst"),
                    row.getInteger("today"),
                    row.getInteger("others"),
                    spaces == null ? Set.of() : Set.of(spaces),
                    hosts == null ? new JsonObject() : hosts);
        }
    }

    // Takes the member's turn first: what one member writes at once is counted one after the other.
    private static final String LATELY = """
            select burst, today, others, spaces, hosts
              from moderation.lately($1, $2, $3, $4, $5, $6)
            """;

    Future<Lately> lately(Tx tx, long authorId, Print print, int minutes) {
        var now = clock.instant();
        return Sql.one(
                tx,
                LATELY,
                Lately::from,
                authorId,
                now.minus(Duration.ofMinutes(minutes)),
                now.minus(DAY),
                print.digest(),
                print.likeness(),
                print.hosts().toArray(String[]::new));
    }

    private static final String REMEMBER = """
            insert into moderation.trace (author_id, at, space_id, likeness, digest, hosts)
            values ($1, $2, $3, $4, $5, $6)
            """;

    Future<Void> remember(Tx tx, long authorId, long spaceId, Print print) {
        return Sql.run(
                        tx,
                        REMEMBER,
                        authorId,
                        clock.instant(),
                        spaceId,
                        print.likeness(),
                        print.digest(),
                        print.hosts().toArray(String[]::new))
                .mapEmpty();
    }

    // Served by trace_at_idx.
    private static final String FORGET = """
            delete from moderation.trace
             where at < $1
            """;

    /** Forgets what is too old to tell a burst or a copy by. */
    public static Chore forgetting(Clock clock) {
        return new ForgetOld("moderation.forget-traces", Duration.ofHours(1), DAY.multipliedBy(2), FORGET, clock);
    }
}
