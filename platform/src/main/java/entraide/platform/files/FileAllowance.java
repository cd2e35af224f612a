package entraide.platform.files;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** How much one member may put here; counted in the database, so that it holds over all nodes. */
public final class FileAllowance {

    public static final int AN_HOUR = 60;
    public static final long BYTES = 2L << 30;

    private final Clock clock;
    private final boolean limited;

    /** {@code limited} false lifts the count, never the space. */
    public FileAllowance(Clock clock, boolean limited) {
        this.clock = clock;
        this.limited = limited;
    }

    private record Taken(long lately, long bytes) {}

    // Served by file_owner_idx alone.
    private static final String TAKEN = """
            select count(*) filter (where created_at > $2) as lately, coalesce(sum(size), 0)::bigint as bytes
              from platform.file
             where owner_id = $1
            """;

    /** Before a file is looked at: refuses what cannot be kept anyhow. */
    public Future<Void> check(Db db, long ownerId, long size) {
        return Sql.one(
                        db,
                        TAKEN,
                        row -> new Taken(row.getLong("lately"), row.getLong("bytes")),
                        ownerId,
                        clock.instant().minus(Duration.ofHours(1)))
                .map(taken -> refuse(taken, size));
    }

    // The first number is a name of ours among advisory locks.
    private static final String HOLD = "select pg_advisory_xact_lock(7461, hashint8($1)) is null as held";

    /** Where it is kept: files of one member that come at once are counted one after the other. */
    public Future<Void> take(Tx tx, long ownerId, long size) {
        return Sql.run(tx, HOLD, ownerId).compose(held -> check(tx, ownerId, size));
    }

    private Void refuse(Taken taken, long size) {
        if (limited && taken.lately >= AN_HOUR) {
            throw new Refusal(
                    Problem.of(429, "too-many-requests", "That was a lot at once; please wait a while", null));
        }
        if (taken.bytes + size > BYTES) {
            throw new Refusal(Problem.of(413, "no-room", "There is no room left for your files", null));
        }
        return null;
    }
}
