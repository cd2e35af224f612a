package entraide.forum.solution;

import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.post.Presence;
import entraide.forum.thread.HeldThread;
import entraide.forum.thread.ThreadDoor;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.Map;

/** The post that the asker, or a mentor for the asker, says solved the question. */
final class Solution {

    private final WaitingLine line;
    private final ForumEvents events;

    Solution(Writing writing) {
        this.line = writing.line();
        this.events = writing.events();
    }

    Future<Void> set(Tx tx, Caller caller, long threadId, long postId) {
        return question(tx, caller, threadId).compose(thread -> {
            if (thread.solvedBy(postId)) return Future.succeededFuture();
            return requireAnswer(tx, thread, postId)
                    .compose(answers -> mark(tx, thread, postId))
                    .compose(marked -> thread.solved()
                            ? Future.succeededFuture(thread.standing())
                            : line.leave(tx, thread.ref(), caller.id(), "solved"))
                    .compose(standing -> finish(tx, caller, thread, standing, "solution-set", postId));
        });
    }

    Future<Void> clear(Tx tx, Caller caller, long threadId) {
        return question(tx, caller, threadId).compose(thread -> {
            if (!thread.solved()) return Future.succeededFuture();
            return mark(tx, thread, null)
                    .compose(marked -> thread.locked()
                            ? Future.succeededFuture(thread.standing())
                            : line.comeBack(tx, thread.ref(), caller.id(), "solution-cleared"))
                    .compose(standing ->
                            finish(tx, caller, thread, standing, "solution-cleared", thread.solutionPostId()));
        });
    }

    private static Future<HeldThread> question(Tx tx, Caller caller, long threadId) {
        return ThreadDoor.hold(tx, Eyes.of(caller), threadId).map(thread -> {
            if (thread.authorId() != caller.id() && !caller.is(Role.MENTOR)) throw Refusal.forbidden();
            if (thread.question()) return thread;
            throw new Refusal(Problem.of(409, "not-a-question", "Only questions have this", null));
        });
    }

    // Served by post_pkey.
    private static final String ANSWERS = """
            select 1
              from forum.post
             where id = $2
               and thread_id = $1
               and rank > 0
               and deleted_at is null
               and hidden_at is null
            """;

    private static Future<Void> requireAnswer(Tx tx, HeldThread thread, long postId) {
        return Sql.first(tx, ANSWERS, row -> row, thread.id(), postId).map(found -> {
            if (found.isPresent()) return null;
            throw new Refusal(Problem.invalid("/postId", "is no answer of this thread"));
        });
    }

    // Served by thread_pkey.
    private static final String MARK = """
            update forum.thread
               set solution_post_id = $2,
                   state = case when $2::bigint is not null then 'solved'
                                when others_count > 0 then 'answered'
                                else 'unanswered' end,
                   pulse = pulse + 1
             where id = $1
            """;

    private static Future<Void> mark(Tx tx, HeldThread thread, Long postId) {
        var before = thread.solutionPostId();
        return Sql.run(tx, MARK, thread.id(), postId)
                .compose(marked -> before == null ? Future.succeededFuture() : Presence.place(tx, before))
                .compose(placed -> postId == null ? Future.succeededFuture() : Presence.place(tx, postId));
    }

    private Future<Void> finish(Tx tx, Caller caller, HeldThread thread, Standing standing, String what, long postId) {
        return ThreadDoor.keepStanding(tx, thread, standing)
                .compose(kept ->
                        events.ofThread(tx, what, thread.changed(), Map.of("postId", postId, "actorId", caller.id())));
    }
}
