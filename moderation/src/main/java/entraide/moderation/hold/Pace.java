package entraide.moderation.hold;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What members wrote of late, as far as bursts and copies are told by it. */
final class Pace {

    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;

    Pace(Clock clock) {
        this.clock = clock;
    }

    record Earlier(long spaceId, Long likeness, List<String> hosts) {

        static Earlier of(JsonObject row) {
            var hosts = row.getJsonArray("hosts").stream().map(String::valueOf).toList();
            return new Earlier(row.getLong("space_id"), row.getLong("likeness"), hosts);
        }
    }

    /** {@code others}: how many other members wrote the same words within a day. */
    record Lately(int burst, int others, List<Earlier> day) {

        static final Lately NOTHING = new Lately(0, 0, List.of());

        static Lately from(Row row) {
            JsonArray day = row.getJsonArray("day");
            var earlier = day == null ? Stream.<Object>of() : day.stream();
            return new Lately(
                    row.getInteger("burst"),
                    row.getInteger("others"),
                    earlier.map(JsonObject.class::cast).map(Earlier::of).toList());
        }
    }

    // What one member writes at once takes turns from here on, so that what is counted next is counted after the lock.
    private static final String TURN = """
            select 1
              from pg_advisory_xact_lock(hashtext('moderation.pace'), $1)
            """;

    // Served by trace_author_idx and trace_digest_idx.
    private static final String LATELY = """
            select (select count(*) from moderation.trace where author_id = $1 and at > $2)::int as burst,
                   (select count(distinct author_id)
                      from moderation.trace
                     where digest = $4 and at > $3 and author_id <> $1)::int as others,
                   (select json_agg(t)
                      from (select space_id, likeness, hosts
                              from moderation.trace
                             where author_id = $1 and at > $3
                             order by at desc
                             limit 200) t) as day
            """;

    /** Both statements are sent at once. */
    Future<Lately> lately(Tx tx, long authorId, Print print, int minutes) {
        var now = clock.instant();
        var turn = Sql.run(tx, TURN, (int) authorId);
        var lately = Sql.one(
                tx,
                LATELY,
                Lately::from,
                authorId,
                now.minus(Duration.ofMinutes(minutes)),
                now.minus(DAY),
                print.digest());
        return turn.compose(taken -> lately);
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
}
