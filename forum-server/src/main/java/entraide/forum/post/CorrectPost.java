package entraide.forum.post;

import entraide.forum.Doorstep;
import entraide.forum.Eyes;
import entraide.forum.Writing;
import entraide.forum.thread.DeleteThread;
import entraide.platform.content.Correction;
import entraide.platform.content.Correction.What;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Deletes or edits a post by a moderator's decision, and puts it back when the decision falls. */
public final class CorrectPost {

    private final DeletePost delete;
    private final DeleteThread threads;
    private final EditPost edit;
    private final Function<String, Future<Rendered>> rendering;

    public CorrectPost(Writing writing, Function<String, Future<Rendered>> rendering) {
        this.delete = new DeletePost(writing);
        this.threads = new DeleteThread(writing);
        this.edit = new EditPost(new PostPage(), writing);
        this.rendering = rendering;
    }

    /** What puts it back; empty where the post is not there to be corrected, or this is nothing that is done to posts. */
    public Future<Optional<JsonObject>> correct(Tx tx, Caller moderator, long id, Correction correction) {
        if (correction.what() != What.DELETE && correction.what() != What.EDIT) {
            return Future.succeededFuture(Optional.empty());
        }
        return there(PostDoor.hold(tx, Eyes.of(moderator), id))
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : correct(tx, moderator, found.get(), correction).map(Optional::of));
    }

    private Future<JsonObject> correct(Tx tx, Caller moderator, HeldPost post, Correction correction) {
        if (correction.what() == What.DELETE) {
            boolean whole = post.first() && post.thread().postCount() == 1;
            return delete.delete(tx, moderator, post.id())
                    .map(done ->
                            whole ? new JsonObject().put("thread", post.thread().id()) : new JsonObject());
        }
        var words = correction.words();
        var change = new EditPost.Change(words.body(), correction.version());
        return edit.edit(tx, moderator, post.id(), change, Doorstep.Guest.passed(words.body(), words.text()))
                .compose(done -> silence(tx, post.id()))
                .map(versions -> new JsonObject()
                        .put("body", post.body())
                        .put("version", post.version() + 1)
                        .put("revisions", new JsonArray(versions)));
    }

    // Served by revision_pkey. What moderation took out of a text is not to be read in its history.
    private static final String SILENCE = """
            update forum.revision
               set silent = true
             where post_id = $1
               and not silent
            returning version
            """;

    private static Future<List<Integer>> silence(Tx tx, long id) {
        return Sql.list(tx, SILENCE, row -> row.getInteger("version"), id);
    }

    public Future<Void> putBack(Tx tx, Caller moderator, long id, What what, JsonObject before) {
        if (what == What.EDIT) return words(tx, moderator, id, before);
        var back = before.containsKey("thread")
                ? threads.restore(tx, moderator, before.getLong("thread"))
                : delete.restore(tx, moderator, id);
        return there(back).mapEmpty();
    }

    /** The text as it was, unless it was changed again since; and its history. */
    private Future<Void> words(Tx tx, Caller moderator, long id, JsonObject before) {
        return there(PostDoor.hold(tx, Eyes.of(moderator), id))
                .compose(found -> found.filter(post -> post.version() == before.getInteger("version"))
                        .map(post -> rewrite(tx, moderator, post, before.getString("body")))
                        .orElse(Future.succeededFuture()))
                .compose(done -> Sql.run(tx, TELL, id, versions(before)))
                .mapEmpty();
    }

    private Future<Void> rewrite(Tx tx, Caller moderator, HeldPost post, String body) {
        return rendering
                .apply(body)
                .compose(text -> edit.edit(
                        tx,
                        moderator,
                        post.id(),
                        new EditPost.Change(body, post.version()),
                        Doorstep.Guest.passed(body, text)))
                .mapEmpty();
    }

    // Served by revision_pkey.
    private static final String TELL = """
            update forum.revision
               set silent = false
             where post_id = $1
               and version = any($2)
            """;

    private static Integer[] versions(JsonObject before) {
        return before.getJsonArray("revisions").stream()
                .map(version -> ((Number) version).intValue())
                .toArray(Integer[]::new);
    }

    private static <T> Future<Optional<T>> there(Future<T> held) {
        return held.map(Optional::ofNullable)
                .recover(failure ->
                        failure instanceof Refusal refusal && refusal.problem().status() == 404
                                ? Future.succeededFuture(Optional.empty())
                                : Future.failedFuture(failure));
    }
}
