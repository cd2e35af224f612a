package entraide.forum.post;

import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.thread.DeleteThread;
import entraide.forum.thread.HeldThread;
import entraide.forum.thread.ThreadDoor;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Takes a post away, softly, and brings it back. */
final class DeletePost {

    private final WaitingLine line;
    private final DeleteThread threads;
    private final ForumEvents events;
    private final Clock clock;

    DeletePost(Writing writing) {
        this.line = writing.line();
        this.threads = new DeleteThread(writing);
        this.events = writing.events();
        this.clock = writing.clock();
    }

    Future<Void> delete(Tx tx, Caller caller, long id) {
        return PostDoor.hold(tx, Eyes.of(caller), id).compose(post -> {
            post.requireAuthorOrModerator(caller);
            return post.first() && post.thread().postCount() == 1
                    ? threads.delete(tx, caller, post.thread())
                    : take(tx, caller, post);
        });
    }

    /** An answer that was sent a moment ago and on which nothing rests; gives its text. The queue moves its item itself. */
    Future<Optional<String>> withdraw(Tx tx, Caller caller, long id) {
        return PostDoor.hold(tx, Eyes.of(caller), id)
                .compose(post -> post.first() || post.solves() || !post.by(caller)
                        ? Future.succeededFuture(Optional.empty())
                        : Sql.run(tx, TAKE, post.id(), clock.instant(), caller.id())
                                .compose(taken -> Presence.lost(tx, post.id()))
                                .compose(lost -> tell(tx, "post-deleted", caller, post))
                                .map(Optional.of(post.body())));
    }

    // Served by post_pkey.
    private static final String TAKE = """
            update forum.post
               set deleted_at = $2, deleted_by = $3
             where id = $1
            """;

    private Future<Void> take(Tx tx, Caller caller, HeldPost post) {
        return Sql.run(tx, TAKE, post.id(), clock.instant(), caller.id())
                .compose(taken -> Presence.lost(tx, post.id()))
                .compose(lost -> queueAfterLoss(tx, caller, post))
                .compose(kept -> tell(tx, "post-deleted", caller, post));
    }

    private Future<Void> queueAfterLoss(Tx tx, Caller caller, HeldPost post) {
        var thread = post.thread();
        if (!thread.question()) return Future.succeededFuture();
        if (post.first()) return kept(tx, thread, line.leave(tx, thread.ref(), caller.id(), "deleted"));
        if (post.solves() || post.onlyAnswer() && thread.waits()) {
            return kept(tx, thread, line.comeBack(tx, thread.ref(), caller.id(), "answer-deleted"));
        }
        return Future.succeededFuture();
    }

    /** Authors bring back what they took away themselves. */
    Future<Void> restore(Tx tx, Caller caller, long id) {
        return PostDoor.holdDeleted(tx, Eyes.of(caller), id).compose(post -> {
            if (!post.by(caller) && !HeldPost.moderates(caller)) throw Refusal.notFound();
            if (post.deletedBy() != caller.id() && !HeldPost.moderates(caller)) throw Refusal.forbidden();
            return bringBack(tx, caller, post);
        });
    }

    // Served by post_pkey.
    private static final String BRING_BACK = """
            update forum.post
               set deleted_at = null, deleted_by = null
             where id = $1
            """;

    private Future<Void> bringBack(Tx tx, Caller caller, HeldPost post) {
        return Sql.run(tx, BRING_BACK, post.id())
                .compose(back -> Presence.found(tx, post.id()))
                .compose(found -> post.first() && post.thread().waits()
                        ? kept(
                                tx,
                                post.thread(),
                                line.comeBack(tx, post.thread().ref(), caller.id(), "restored"))
                        : Future.succeededFuture())
                .compose(kept -> tell(tx, "post-restored", caller, post));
    }

    private static Future<Void> kept(Tx tx, HeldThread thread, Future<Standing> standing) {
        return standing.compose(now -> ThreadDoor.keepStanding(tx, thread, now));
    }

    private Future<Void> tell(Tx tx, String what, Caller caller, HeldPost post) {
        return events.ofPost(
                tx,
                what,
                post.thread().changed(),
                post.id(),
                Map.of("authorId", post.authorId(), "actorId", caller.id()));
    }
}
