package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;

/** Takes a whole thread away, softly, and brings it back. */
public final class DeleteThread {

    private final WaitingLine line;
    private final ForumEvents events;
    private final Clock clock;

    public DeleteThread(Writing writing) {
        this.line = writing.line();
        this.events = writing.events();
        this.clock = writing.clock();
    }

    Future<Void> delete(Tx tx, Caller caller, long id) {
        return ThreadDoor.hold(tx, Eyes.of(caller), id).compose(thread -> delete(tx, caller, thread));
    }

    /** Authors take away what nobody else wrote in. */
    public Future<Void> delete(Tx tx, Caller caller, HeldThread thread) {
        boolean own = thread.authorId() == caller.id();
        if (!moderates(caller) && !own) throw Refusal.forbidden();
        if (!moderates(caller) && thread.othersCount() > 0) {
            throw new Refusal(Problem.of(409, "has-answers", "Others wrote in this thread", null));
        }
        return mark(tx, caller, thread)
                .compose(marked -> thread.question()
                        ? line.leave(tx, thread.ref(), caller.id(), "deleted")
                        : Future.succeededFuture(thread.standing()))
                .compose(standing -> finish(tx, "thread-deleted", caller, thread, standing));
    }

    // Served by thread_pkey.
    private static final String MARK = """
            update forum.thread
               set deleted_at = $2, deleted_by = $3, pulse = pulse + 1
             where id = $1
            """;

    private Future<Void> mark(Tx tx, Caller caller, HeldThread thread) {
        return Sql.run(tx, MARK, thread.id(), clock.instant(), caller.id()).mapEmpty();
    }

    public Future<Void> restore(Tx tx, Caller caller, long id) {
        return ThreadDoor.holdDeleted(tx, Eyes.of(caller), id).compose(thread -> {
            if (thread.authorId() != caller.id() && !moderates(caller)) throw Refusal.notFound();
            if (thread.deletedBy() != caller.id() && !moderates(caller)) throw Refusal.forbidden();
            return unmark(tx, thread)
                    .compose(unmarked -> thread.waits()
                            ? line.comeBack(tx, thread.ref(), caller.id(), "restored")
                            : Future.succeededFuture(thread.standing()))
                    .compose(standing -> finish(tx, "thread-restored", caller, thread, standing));
        });
    }

    // Served by thread_pkey.
    private static final String UNMARK = """
            update forum.thread
               set deleted_at = null, deleted_by = null, pulse = pulse + 1
             where id = $1
            """;

    private static Future<Void> unmark(Tx tx, HeldThread thread) {
        return Sql.run(tx, UNMARK, thread.id()).mapEmpty();
    }

    private Future<Void> finish(Tx tx, String what, Caller caller, HeldThread thread, Standing standing) {
        return ThreadDoor.keepStanding(tx, thread, standing)
                .compose(kept -> events.ofThread(
                        tx, what, thread.changed(), Map.of("authorId", thread.authorId(), "actorId", caller.id())));
    }

    private static boolean moderates(Caller caller) {
        return caller.is(Role.MODERATOR) || caller.is(Role.STAFF);
    }
}
