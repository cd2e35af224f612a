package entraide.forum.thread;

import entraide.forum.Doorstep;
import entraide.forum.Eyes;
import entraide.forum.Held;
import entraide.forum.SharedPages;
import entraide.forum.Writing;
import entraide.forum.space.SpaceName;
import entraide.forum.thread.ThreadFilter.Place;
import entraide.forum.thread.ThreadFilter.Sort;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Gatekeeper;
import entraide.platform.db.Database;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import entraide.platform.web.Shared;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** listThreads, showThread, showMine, createThread, changeThread, deleteThread, showGone, restoreThread. */
public final class ThreadRoutes {

    private final Database database;
    private final SharedPages pages;
    private final Doorstep door;
    private final ThreadPage page = new ThreadPage();
    private final ThreadLists lists = new ThreadLists();
    private final ThreadsOfMember ofMember = new ThreadsOfMember();
    private final CreateThread create;
    private final ChangeThread change;
    private final DeleteThread delete;

    public ThreadRoutes(Database database, SharedPages pages, Writing writing) {
        this.database = database;
        this.pages = pages;
        this.door = writing.door();
        this.create = new CreateThread(writing);
        this.change = new ChangeThread(page, writing);
        this.delete = new DeleteThread(writing);
    }

    public void mount(Operations operations) {
        operations.on("listThreads", this::listThreads);
        operations.on("showThread", this::showThread);
        operations.on("showMine", this::showMine);
        operations.once("createThread", this::prepareThread, this::createThread);
        operations.once("changeThread", this::prepareChange, this::changeThread);
        operations.once("deleteThread", this::deleteThread);
        operations.on("showGone", this::showGone);
        operations.once("restoreThread", this::restoreThread);
    }

    private Future<Reply> listThreads(Call call) {
        var filter = filter(call);
        return list(call.caller(), filter).map(list -> list.reply(call));
    }

    private Future<Shared> list(Caller caller, ThreadFilter filter) {
        var eyes = Eyes.of(caller);
        if (filter.author().filter(author -> author == caller.id()).isPresent()) {
            return ofMember.page(database, eyes, true, filter).map(Shared::of);
        }
        return pages.of(
                eyes,
                new SharedPages.Page(0, List.of(eyes, filter)),
                () -> filter.author().isPresent()
                        ? ofMember.page(database, eyes, false, filter)
                        : lists.page(database, eyes, filter));
    }

    private static ThreadFilter filter(Call call) {
        var paging = call.paging();
        return new ThreadFilter(
                call.query("space").map(SpaceName::of),
                call.query("kind"),
                call.query("state"),
                call.query("tag").map(Tags::plain),
                call.number("author"),
                call.flag("pinned").orElse(false),
                call.query("sort").map(Sort::of).orElse(Sort.ACTIVITY),
                paging.cursor(3).map(Place::of).orElse(Place.TOP),
                paging.limit());
    }

    private Future<Reply> showThread(Call call) {
        var eyes = Eyes.of(call.caller());
        var id = call.id("id");
        return pages.of(eyes, new SharedPages.Page(id, "thread"), () -> page.of(database, eyes, id))
                .map(thread -> thread.reply(call));
    }

    private Future<Reply> showMine(Call call) {
        return Mine.of(database, call.caller(), call.id("id"))
                .map(mine -> Reply.ok(mine).with("cache-control", "no-store"));
    }

    private record Prepared(NewThread wanted, Doorstep.Guest guest) {}

    private Future<Prepared> prepareThread(Call call) {
        var wanted = NewThread.of(call.caller(), call.body(NewThread.Wire.class));
        return door.thread(call.caller(), wanted.title(), wanted.body()).map(guest -> new Prepared(wanted, guest));
    }

    private Future<Reply> createThread(Call call, Prepared prepared, Tx tx) {
        return create.create(tx, call.caller(), prepared.wanted(), prepared.guest())
                .compose(created -> created.held()
                        ? Future.succeededFuture(held(created.id()))
                        : page.of(tx, Eyes.of(call.caller()), created.id()).map(Reply::created));
    }

    private static Reply held(long id) {
        return Reply.accepted(Held.of(new ContentRef("thread", id), id));
    }

    private record Changing(ChangeThread.Change change, Optional<Gatekeeper.Look> look) {}

    private Future<Changing> prepareChange(Call call) {
        var change = call.body(ChangeThread.Change.class).worded();
        return change.title() == null
                ? Future.succeededFuture(new Changing(change, Optional.empty()))
                : door.title(call.caller(), change.title()).map(look -> new Changing(change, Optional.of(look)));
    }

    private Future<Reply> changeThread(Call call, Changing wanted, Tx tx) {
        var id = call.id("id");
        return change.change(tx, call.caller(), id, wanted.change(), wanted.look())
                .map(changed -> changed.<Reply>map(Reply::ok).orElseGet(() -> held(id)));
    }

    private Future<Reply> deleteThread(Call call, Tx tx) {
        return delete.delete(tx, call.caller(), call.id("id")).map(done -> Reply.noContent());
    }

    private Future<Reply> showGone(Call call) {
        return Gone.of(database, call.caller(), call.id("id")).map(Reply::ok);
    }

    private Future<Reply> restoreThread(Call call, Tx tx) {
        return delete.restore(tx, call.caller(), call.id("id"))
                .compose(done -> page.of(tx, Eyes.of(call.caller()), call.id("id")))
                .map(Reply::ok);
    }
}
