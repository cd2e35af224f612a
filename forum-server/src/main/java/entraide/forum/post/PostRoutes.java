package entraide.forum.post;

import entraide.forum.Doorstep;
import entraide.forum.Eyes;
import entraide.forum.Held;
import entraide.forum.SharedPages;
import entraide.forum.Writing;
import entraide.forum.thread.Wording;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Database;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import entraide.platform.web.Shared;
import io.vertx.core.Future;
import java.util.List;

/** listPosts, showPost, createPost, editPost, deletePost, restorePost. */
public final class PostRoutes {

    private final Database database;
    private final SharedPages pages;
    private final Doorstep door;
    private final PostPage posts = new PostPage();
    private final CreatePost create;
    private final EditPost edit;
    private final DeletePost delete;

    public PostRoutes(Database database, SharedPages pages, Writing writing) {
        this.database = database;
        this.pages = pages;
        this.door = writing.door();
        this.create = new CreatePost(writing);
        this.edit = new EditPost(posts, writing);
        this.delete = new DeletePost(writing);
    }

    public void mount(Operations operations) {
        operations.on("listPosts", this::listPosts);
        operations.on("showPost", this::showPost);
        operations.once("createPost", this::prepareNew, this::createPost);
        operations.once("editPost", this::prepareChange, this::editPost);
        operations.once("deletePost", this::deletePost);
        operations.once("restorePost", this::restorePost);
    }

    private Future<Reply> listPosts(Call call) {
        var eyes = Eyes.of(call.caller());
        var id = call.id("id");
        var order = call.query("order").map(PostPage.Order::of).orElse(PostPage.Order.BEST);
        var paging = call.paging();
        var page = new SharedPages.Page(id, List.of(order, paging));
        return pages.of(eyes, page, () -> posts.of(database, eyes, id, order, paging))
                .map(found -> found.reply(call));
    }

    private Future<Reply> showPost(Call call) {
        return posts.one(database, Eyes.of(call.caller()), call.id("id"))
                .map(post -> Shared.of(post).reply(call));
    }

    private record Prepared<W>(W wanted, Doorstep.Guest guest) {}

    private Future<Prepared<CreatePost.NewPost>> prepareNew(Call call) {
        var wanted = call.body(CreatePost.NewPost.class);
        return door.post(call.caller(), Wording.body(wanted.body())).map(guest -> new Prepared<>(wanted, guest));
    }

    private Future<Reply> createPost(Call call, Prepared<CreatePost.NewPost> prepared, Tx tx) {
        return create.create(tx, call.caller(), call.id("id"), prepared.wanted(), prepared.guest())
                .map(created ->
                        created.shown() == null ? held(created.id(), call.id("id")) : Reply.created(created.shown()));
    }

    private static Reply held(long id, long threadId) {
        return Reply.accepted(Held.of(new ContentRef("post", id), threadId));
    }

    private Future<Prepared<EditPost.Change>> prepareChange(Call call) {
        var wanted = call.body(EditPost.Change.class);
        return door.edited(call.caller(), Wording.body(wanted.body())).map(guest -> new Prepared<>(wanted, guest));
    }

    private Future<Reply> editPost(Call call, Prepared<EditPost.Change> prepared, Tx tx) {
        var id = call.id("id");
        return edit.edit(tx, call.caller(), id, prepared.wanted(), prepared.guest())
                .map(edited -> edited.shown() == null ? held(id, edited.threadId()) : Reply.ok(edited.shown()));
    }

    private Future<Reply> deletePost(Call call, Tx tx) {
        return delete.delete(tx, call.caller(), call.id("id")).map(done -> Reply.noContent());
    }

    private Future<Reply> restorePost(Call call, Tx tx) {
        return delete.restore(tx, call.caller(), call.id("id"))
                .compose(done -> posts.one(tx, Eyes.of(call.caller()), call.id("id")))
                .map(Reply::ok);
    }
}
