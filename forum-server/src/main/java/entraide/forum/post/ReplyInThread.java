package entraide.forum.post;

import entraide.forum.Doorstep;
import entraide.forum.Writing;
import entraide.forum.file.FileRoutes;
import entraide.forum.post.CreatePost.NewPost;
import entraide.forum.thread.Wording;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Replyable;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.files.StoredFile;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Collectors;

/** Answers in a thread by mail: the same deed as in the browser. */
public final class ReplyInThread implements Replyable {

    private final Doorstep door;
    private final CreatePost create;

    public ReplyInThread(Writing writing) {
        this.door = writing.door();
        this.create = new CreatePost(writing);
    }

    @Override
    public String kind() {
        return "thread";
    }

    @Override
    public Future<Ready> prepare(
            Caller author, ContentRef place, ContentRef subject, String body, List<StoredFile> files) {
        var text = withFiles(body, files);
        return door.post(author, Wording.body(text)).map(guest -> tx -> write(tx, author, place, subject, guest));
    }

    private static String withFiles(String body, List<StoredFile> files) {
        var shown = files.stream().map(FileRoutes::markdown).collect(Collectors.joining("\n\n"));
        return shown.isEmpty() ? body : (body + "\n\n" + shown).strip();
    }

    private Future<Outcome> write(Tx tx, Caller author, ContentRef place, ContentRef subject, Doorstep.Guest guest) {
        return parent(tx, place.id(), subject.id())
                .compose(parent -> create.create(tx, author, place.id(), new NewPost(guest.body(), parent), guest))
                .map(created -> new Outcome(new ContentRef("post", created.id()), created.shown() == null));
    }

    // Served by post_pkey. What was answered may be gone; the answer then stands by itself.
    private static final String PARENT = """
            select id
              from forum.post
             where id = $2
               and thread_id = $1
               and deleted_at is null
               and hidden_at is null
            """;

    private static Future<Long> parent(Tx tx, long threadId, long postId) {
        return Sql.first(tx, PARENT, row -> row.getLong("id"), threadId, postId).map(found -> found.orElse(null));
    }
}
