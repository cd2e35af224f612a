package entraide.forum.reaction;

import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.post.HeldPost;
import entraide.forum.post.PostDoor;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;

/** A word of thanks for a post: one from each member, none for oneself. */
final class Thanks {

    private final ForumEvents events;
    private final Clock clock;

    Thanks(Writing writing) {
        this.events = writing.events();
        this.clock = writing.clock();
    }

    // Served by thanks_pkey, which makes a second one impossible.
    private static final String GIVE = """
            insert into forum.thanks (thread_id, member_id, post_id, at)
            values ($1, $2, $3, $4)
                on conflict do nothing
            """;

    Future<Void> give(Tx tx, Caller caller, long postId) {
        return PostDoor.hold(tx, Eyes.of(caller), postId).compose(post -> {
            post.requireForeign(caller);
            return Sql.run(tx, GIVE, post.thread().id(), caller.id(), postId, clock.instant())
                    .compose(given -> count(tx, post, given, "thanked"));
        });
    }

    // Served by thanks_pkey.
    private static final String TAKE_BACK = """
            delete from forum.thanks
             where thread_id = $1
               and member_id = $2
               and post_id = $3
            """;

    Future<Void> takeBack(Tx tx, Caller caller, long postId) {
        return PostDoor.hold(tx, Eyes.of(caller), postId)
                .compose(post -> Sql.run(tx, TAKE_BACK, post.thread().id(), caller.id(), postId)
                        .compose(taken -> count(tx, post, -taken, "thanks-taken-back")));
    }

    // Served by post_pkey and thread_pkey.
    private static final String COUNT = """
            with counted as (
                update forum.post
                   set thanks = thanks + $3
                 where id = $2
            )
            update forum.thread
               set pulse = pulse + 1,
                   thanks = thanks + case when first_post_id = $2 then $3 else 0 end
             where id = $1
            """;

    private Future<Void> count(Tx tx, HeldPost post, int change, String what) {
        if (change == 0) return Future.succeededFuture();
        return Sql.run(tx, COUNT, post.thread().id(), post.id(), change)
                .compose(counted -> events.ofPost(
                        tx, what, post.thread().changed(), post.id(), Map.of("authorId", post.authorId())));
    }
}
