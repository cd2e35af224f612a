package entraide.forum.post;

import entraide.forum.Along;
import entraide.forum.Doorstep;
import entraide.forum.Doorstep.Admitted;
import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Gatekeeper;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Language;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Gives a post another text and keeps the one before. */
final class EditPost {

    /** How long authors mend their own words without a trace that others see. */
    static final Duration SILENT = Duration.ofMinutes(5);

    private final PostPage posts;
    private final ForumEvents events;
    private final Along along;
    private final Doorstep door;
    private final Clock clock;

    EditPost(PostPage posts, Writing writing) {
        this.posts = posts;
        this.events = writing.events();
        this.along = writing.along();
        this.door = writing.door();
        this.clock = writing.clock();
    }

    record Change(String body, int version) {}

    /** {@code shown} is null where it waits for a look now. */
    record Edited(long threadId, PostCard shown) {}

    Future<Edited> edit(Tx tx, Caller editor, long id, Change change, Doorstep.Guest guest) {
        var eyes = Eyes.of(editor);
        return PostDoor.hold(tx, eyes, id).compose(post -> {
            post.requireAuthorOrModerator(editor);
            return (post.version() == change.version()
                            ? admit(tx, editor, post, change, guest)
                            : conflict(tx, eyes, id, change))
                    .compose(held -> held ? Future.<PostCard>succeededFuture() : posts.one(tx, eyes, id))
                    .map(shown -> new Edited(post.thread().id(), shown));
        });
    }

    private Future<Boolean> admit(Tx tx, Caller editor, HeldPost post, Change change, Doorstep.Guest guest) {
        if (post.body().equals(change.body())) return Future.succeededFuture(false);
        return door.admit(
                        tx, guest, Future.succeededFuture(post.thread().space().id()))
                .compose(text -> keep(tx, editor, post, text)
                        .compose(kept -> text.verdict().written(tx, place(post)))
                        .map(told -> text.held()));
    }

    private static Gatekeeper.Place place(HeldPost post) {
        return new Gatekeeper.Place(
                new ContentRef("post", post.id()), post.thread().id(), post.anonymous());
    }

    private Future<Boolean> conflict(Tx tx, Eyes eyes, long id, Change change) {
        return posts.one(tx, eyes, id).map(current -> {
            throw new Refusal(Problem.conflict(current).with("yours", change.body()));
        });
    }

    private Future<Void> keep(Tx tx, Caller editor, HeldPost post, Admitted text) {
        var now = clock.instant();
        return write(tx, editor, post, text, now)
                .compose(written -> along.wrote(
                        tx, new Along.Words(post.thread().id(), post.id(), post.authorId(), false, text.text())))
                .compose(kept -> events.ofPost(
                        tx,
                        "post-edited",
                        post.thread().changed(),
                        post.id(),
                        Map.of("authorId", post.authorId(), "editorId", editor.id())));
    }

    // Served by post_pkey and thread_pkey. The revision is read as it was before this statement.
    private static final String WRITE = """
            with before as (
                insert into forum.revision (post_id, version, body, written_at, written_by, silent)
                select id, version, body, written_at, written_by, $6
                  from forum.post
                 where id = $1
            ), felt as (
                update forum.thread
                   set pulse = pulse + 1
                 where id = (select thread_id from forum.post where id = $1)
            )
            update forum.post
               set body = $2, html = $3, language = $4, version = version + 1, written_at = $5, written_by = $7,
                   edited_at = case when $6 then edited_at else $5 end
             where id = $1
            """;

    private static Future<Void> write(Tx tx, Caller editor, HeldPost post, Admitted text, Instant now) {
        boolean silent = post.by(editor) && now.isBefore(post.createdAt().plus(SILENT));
        return Sql.run(
                        tx,
                        WRITE,
                        post.id(),
                        text.body(),
                        text.text().html(),
                        Language.of(text.text().plain()),
                        now,
                        silent,
                        editor.id())
                .mapEmpty();
    }
}
