package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.forum.Writing;
import entraide.forum.thread.ChangeThread.Change;
import entraide.platform.content.Correction;
import entraide.platform.content.Correction.What;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Deletes, moves or locks a thread by a moderator's decision, and puts it back when the decision falls. */
public final class CorrectThread {

    private final DeleteThread delete;
    private final ChangeThread change;

    public CorrectThread(Writing writing) {
        this.delete = new DeleteThread(writing);
        this.change = new ChangeThread(new ThreadPage(), writing);
    }

    /** What puts it back; empty where the thread is not there to be corrected, or is so already. */
    public Future<Optional<JsonObject>> correct(Tx tx, Caller moderator, long id, Correction correction) {
        return ThreadDoor.find(tx, Eyes.of(moderator), id)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : correct(tx, moderator, found.get(), correction));
    }

    private Future<Optional<JsonObject>> correct(Tx tx, Caller moderator, HeldThread thread, Correction correction) {
        return switch (correction.what()) {
            case EDIT -> Future.succeededFuture(Optional.empty());
            case DELETE -> delete.delete(tx, moderator, thread).map(Optional.of(new JsonObject()));
            case LOCK ->
                thread.locked()
                        ? Future.succeededFuture(Optional.empty())
                        : change.change(tx, moderator, thread.id(), locked(thread, true))
                                .map(Optional.of(new JsonObject()));
            case MOVE ->
                change.change(tx, moderator, thread.id(), moved(thread, correction.space()))
                        .map(Optional.of(
                                new JsonObject().put("space", thread.space().id())));
        };
    }

    /** As far as nobody moved, opened or brought it back since. */
    public Future<Void> putBack(Tx tx, Caller moderator, long id, What what, JsonObject before) {
        if (what == What.DELETE) {
            return delete.restore(tx, moderator, id).recover(CorrectThread::backAlready);
        }
        return ThreadDoor.find(tx, Eyes.of(moderator), id)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture()
                        : change.change(tx, moderator, id, wanted(found.get(), what, before)))
                .mapEmpty();
    }

    private static Change wanted(HeldThread thread, What what, JsonObject before) {
        return what == What.LOCK ? locked(thread, false) : moved(thread, before.getLong("space"));
    }

    private static Change locked(HeldThread thread, boolean locked) {
        return new Change(thread.version(), null, null, null, null, locked, null);
    }

    private static Change moved(HeldThread thread, Object space) {
        return new Change(thread.version(), null, null, null, space, null, null);
    }

    private static Future<Void> backAlready(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.problem().status() == 404
                ? Future.succeededFuture()
                : Future.failedFuture(failure);
    }
}
