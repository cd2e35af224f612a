package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.platform.content.Standing;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.Objects;
import java.util.Optional;

/** The one way to a thread for whoever changes something: seen through the caller's eyes, and held. */
public final class ThreadDoor {

    private ThreadDoor() {}

    // Served by thread_pkey.
    private static final String HOLD = """
            select %s
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
             where t.id = $3
               and (t.deleted_at is not null) = $4
               and t.hidden_at is null
               for no key update of t
            """.formatted(HeldThread.COLUMNS);

    public static Future<HeldThread> hold(Tx tx, Eyes eyes, long id) {
        return find(tx, eyes, id).map(found -> found.orElseThrow(Refusal::notFound));
    }

    public static Future<Optional<HeldThread>> find(Tx tx, Eyes eyes, long id) {
        return Sql.first(tx, HOLD, HeldThread::from, eyes.accompanies(), eyes.cohortIds(), id, false);
    }

    static Future<HeldThread> holdDeleted(Tx tx, Eyes eyes, long id) {
        return Sql.first(tx, HOLD, HeldThread::from, eyes.accompanies(), eyes.cohortIds(), id, true)
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    // Served by thread_pkey.
    private static final String KEEP_STANDING = """
            update forum.thread
               set turn = $2, promise_at = $3, peers_until = $4, warm_until = $5
             where id = $1
            """;

    /** What the queue said last is what the page shows. */
    public static Future<Void> keepStanding(Tx tx, HeldThread thread, Standing standing) {
        if (Objects.equals(thread.standing(), standing)) return Future.succeededFuture();
        return Sql.run(
                        tx,
                        KEEP_STANDING,
                        thread.id(),
                        standing.turn(),
                        standing.promise(),
                        standing.peersUntil(),
                        standing.warmUntil())
                .mapEmpty();
    }
}
