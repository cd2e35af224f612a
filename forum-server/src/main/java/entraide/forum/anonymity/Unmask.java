package entraide.forum.anonymity;

import entraide.forum.Eyes;
import entraide.forum.Writing;
import entraide.forum.post.HeldPost;
import entraide.forum.post.PostDoor;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;

/** Tells moderators and staff who wrote an anonymous post, never without a trace. */
final class Unmask {

    private final Writing writing;

    Unmask(Writing writing) {
        this.writing = writing;
    }

    Future<PersonCard> unmask(Tx tx, Caller caller, long postId) {
        return PostDoor.hold(tx, Eyes.of(caller), postId).compose(post -> {
            if (!post.anonymous()) {
                throw new Refusal(Problem.of(409, "not-anonymous", "Everybody sees who wrote this", null));
            }
            return log(tx, caller, post)
                    .compose(card -> writing.events()
                            .toAuthor(tx, "unmasked", post.thread().changed(), postId, post.authorId(), caller.id())
                            .map(card));
        });
    }

    // Served by member_pkey.
    private static final String LOG = """
            with logged as (
                insert into forum.unmasking (post_id, member_id, at)
                values ($1, $2, $3)
            )
            select to_json(a) as author
              from people.card a
             where a.id = $4
            """;

    private Future<PersonCard> log(Tx tx, Caller caller, HeldPost post) {
        return Sql.one(
                tx,
                LOG,
                row -> PersonCard.of(row.getJsonObject("author")),
                post.id(),
                caller.id(),
                writing.clock().instant(),
                post.authorId());
    }
}
