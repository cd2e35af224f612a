package entraide.forum.endorsement;

import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.post.HeldPost;
import entraide.forum.post.PostDoor;
import entraide.forum.post.Presence;
import entraide.forum.thread.ThreadDoor;
import entraide.platform.content.WaitingLine;
import entraide.platform.content.WaitingLine.Voice;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;

/** A mentor's word that a post is right; of a peer's answer it keeps the promise. */
final class Endorsement {

    private final WaitingLine line;
    private final ForumEvents events;
    private final Clock clock;

    Endorsement(Writing writing) {
        this.line = writing.line();
        this.events = writing.events();
        this.clock = writing.clock();
    }

    // Served by endorsement_pkey, which makes a second one impossible.
    private static final String GIVE = """
            insert into forum.endorsement (thread_id, member_id, post_id, at)
            values ($1, $2, $3, $4)
                on conflict do nothing
            """;

    Future<Void> give(Tx tx, Caller mentor, long postId) {
        return PostDoor.hold(tx, Eyes.of(mentor), postId).compose(post -> {
            post.requireForeign(mentor);
            if (post.first()) {
                throw new Refusal(Problem.of(409, "not-an-answer", "Only answers can be endorsed", null));
            }
            return Sql.run(tx, GIVE, post.thread().id(), mentor.id(), postId, clock.instant())
                    .compose(given -> given == 0 ? Future.succeededFuture() : given(tx, mentor, post));
        });
    }

    private Future<Void> given(Tx tx, Caller mentor, HeldPost post) {
        return count(tx, post, 1)
                .compose(counted -> fulfil(tx, post))
                .compose(fulfilled -> tell(tx, mentor, post, "endorsed"));
    }

    private Future<Void> fulfil(Tx tx, HeldPost post) {
        var thread = post.thread();
        if (!thread.question()) return Future.succeededFuture();
        return line.wrote(tx, thread.ref(), post.authorId(), Voice.ENDORSED_PEER)
                .compose(standing -> ThreadDoor.keepStanding(tx, thread, standing));
    }

    // Served by endorsement_pkey.
    private static final String TAKE_BACK = """
            delete from forum.endorsement
             where thread_id = $1
               and member_id = $2
               and post_id = $3
            """;

    Future<Void> takeBack(Tx tx, Caller mentor, long postId) {
        return PostDoor.hold(tx, Eyes.of(mentor), postId)
                .compose(post -> Sql.run(tx, TAKE_BACK, post.thread().id(), mentor.id(), postId)
                        .compose(taken -> taken == 0 ? Future.succeededFuture() : taken(tx, mentor, post)));
    }

    private Future<Void> taken(Tx tx, Caller mentor, HeldPost post) {
        return count(tx, post, -1).compose(counted -> tell(tx, mentor, post, "unendorsed"));
    }

    // Served by post_pkey and thread_pkey.
    private static final String COUNT = """
            with counted as (
                update forum.post
                   set endorsements = endorsements + $3
                 where id = $2
            )
            update forum.thread
               set pulse = pulse + 1
             where id = $1
            """;

    private static Future<Void> count(Tx tx, HeldPost post, int change) {
        return Sql.run(tx, COUNT, post.thread().id(), post.id(), change)
                .compose(counted -> Presence.place(tx, post.id()));
    }

    private Future<Void> tell(Tx tx, Caller mentor, HeldPost post, String what) {
        return events.ofPost(
                tx,
                what,
                post.thread().changed(),
                post.id(),
                Map.of("authorId", post.authorId(), "actorId", mentor.id()));
    }
}
