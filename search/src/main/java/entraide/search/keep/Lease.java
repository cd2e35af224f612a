package entraide.search.keep;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Makes one node at a time write an index that all of them share; when it goes, another follows within the half minute. */
public final class Lease {

    private static final long OURS = TimeUnit.SECONDS.toNanos(15);
    private static final long THEIRS = TimeUnit.SECONDS.toNanos(5);

    private final Db db;
    private final String holder = UUID.randomUUID().toString();
    private Future<Boolean> known = Future.succeededFuture(false);
    private long asked = System.nanoTime() - THEIRS - 1;

    public Lease(Db db) {
        this.db = db;
    }

    // Served by school_pkey. By the database's clock, for nodes may have clocks that differ.
    private static final String TAKE = """
            insert into search.school as known (one, holder, held_until)
            values (true, $1, now() + interval '30 seconds')
                on conflict (one) do update
               set holder = excluded.holder,
                   held_until = excluded.held_until
             where known.holder is null
                or known.holder = excluded.holder
                or known.held_until < now()
            """;

    public Future<Boolean> held() {
        var age = System.nanoTime() - asked;
        boolean fresh = known.succeeded() && age < (known.result() ? OURS : THEIRS);
        if (fresh || !known.isComplete()) return known;
        asked = System.nanoTime();
        known = Sql.run(db, TAKE, holder).map(rows -> rows == 1);
        return known;
    }
}
