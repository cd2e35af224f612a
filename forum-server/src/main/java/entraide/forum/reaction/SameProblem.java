package entraide.forum.reaction;

import entraide.forum.Along;
import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.thread.HeldThread;
import entraide.forum.thread.ThreadDoor;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;

/** Others who have a question's problem too: they add to its weight in the queue, and follow it. */
final class SameProblem {

    private final WaitingLine line;
    private final ForumEvents events;
    private final Along along;
    private final Clock clock;

    SameProblem(Writing writing) {
        this.line = writing.line();
        this.events = writing.events();
        this.along = writing.along();
        this.clock = writing.clock();
    }

    // Served by same_problem_pkey, which makes a second one impossible.
    private static final String SHARE = """
            insert into forum.same_problem (thread_id, member_id, at)
            values ($1, $2, $3)
                on conflict do nothing
            """;

    Future<Void> share(Tx tx, Caller caller, long threadId) {
        return question(tx, caller, threadId)
                .compose(thread -> Sql.run(tx, SHARE, threadId, caller.id(), clock.instant())
                        .compose(shared -> count(tx, caller, thread, shared, "problem-shared")))
                .compose(counted -> along.joined(tx, threadId, caller.id()));
    }

    // Served by same_problem_pkey.
    private static final String UNSHARE = """
            delete from forum.same_problem
             where thread_id = $1
               and member_id = $2
            """;

    Future<Void> unshare(Tx tx, Caller caller, long threadId) {
        return question(tx, caller, threadId)
                .compose(thread -> Sql.run(tx, UNSHARE, threadId, caller.id())
                        .compose(gone -> count(tx, caller, thread, -gone, "problem-unshared")));
    }

    private static Future<HeldThread> question(Tx tx, Caller caller, long threadId) {
        return ThreadDoor.hold(tx, Eyes.of(caller), threadId).map(thread -> {
            if (!thread.question()) {
                throw new Refusal(Problem.of(409, "not-a-question", "Only questions have this", null));
            }
            if (thread.authorId() == caller.id()) {
                throw new Refusal(Problem.of(409, "own-post", "That is for what others wrote", null));
            }
            return thread;
        });
    }

    // Served by thread_pkey.
    private static final String COUNT = """
            update forum.thread
               set same_problem = same_problem + $2,
                   pulse = pulse + 1
             where id = $1
            """;

    private Future<Void> count(Tx tx, Caller caller, HeldThread thread, int change, String what) {
        if (change == 0) return Future.succeededFuture();
        return Sql.run(tx, COUNT, thread.id(), change)
                .compose(counted -> line.refresh(tx, thread.matter(thread.sameProblem() + change)))
                .compose(shown -> events.ofThread(tx, what, thread.changed(), Map.of("actorId", caller.id())));
    }
}
