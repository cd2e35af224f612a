package entraide.messaging.sheet;

import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.text.Markdown;
import entraide.platform.text.Rendered;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import entraide.platform.web.Shared;
import io.vertx.core.Future;
import java.util.Map;

/**
 * showSheet, changeSheet, addStep, changeStep, linkStep, unlinkStep, stickOnStep, addNote, changeNote, listSheetVersions,
 * showSheetVersion, compareSheetVersions, showTimeline.
 */
public final class SheetRoutes {

    private final Db db;
    private final EditSheet edit;
    private final Markdown markdown;

    public SheetRoutes(Db db, SheetBook book, Markdown markdown) {
        this.db = db;
        this.edit = new EditSheet(book);
        this.markdown = markdown;
    }

    public void mount(Operations operations) {
        operations.on("showSheet", this::showSheet);
        operations.once("changeSheet", this::changeSheet);
        operations.once("addStep", this::addStep);
        operations.once("changeStep", this::changeStep);
        operations.once("linkStep", this::linkStep);
        operations.once("unlinkStep", this::unlinkStep);
        operations.once("stickOnStep", this::stickOnStep);
        operations.once("addNote", this::prepareNote, this::addNote);
        operations.once("changeNote", this::prepareNote, this::changeNote);
        operations.on("listSheetVersions", this::listSheetVersions);
        operations.on("showSheetVersion", this::showSheetVersion);
        operations.on("compareSheetVersions", this::compareSheetVersions);
        operations.on("showTimeline", this::showTimeline);
    }

    private Future<Reply> showSheet(Call call) {
        return SheetPages.now(db, call.caller().id(), call.id("id"))
                .map(sheet -> Shared.of(sheet).reply(call));
    }

    private Future<Reply> changeSheet(Call call, Tx tx) {
        return after(call, tx, edit.changeGoal(tx, call.caller(), call.id("id"), wished(call)));
    }

    private Future<Reply> addStep(Call call, Tx tx) {
        return edit.addStep(tx, call.caller(), call.id("id"), call.body(NewStep.class))
                .compose(done -> now(call, tx))
                .map(Reply::created);
    }

    private Future<Reply> changeStep(Call call, Tx tx) {
        return after(call, tx, edit.changeStep(tx, call.caller(), call.id("id"), call.id("step"), wished(call)));
    }

    private Future<Reply> linkStep(Call call, Tx tx) {
        var link = call.body(EditSheet.Link.class);
        return edit.link(tx, call.caller(), call.id("id"), call.id("step"), link)
                .compose(done -> now(call, tx))
                .map(Reply::created);
    }

    private Future<Reply> unlinkStep(Call call, Tx tx) {
        var link = new EditSheet.Link(call.path("kind"), call.id("target"), null);
        return after(call, tx, edit.unlink(tx, call.caller(), call.id("id"), call.id("step"), link));
    }

    private Future<Reply> stickOnStep(Call call, Tx tx) {
        long id = call.id("id");
        long step = call.id("step");
        return edit.stick(tx, call.caller(), id, step)
                .map(sheet ->
                        Reply.created(Stuck.on(sheet, id, step, call.caller().locale())));
    }

    private Future<Rendered> prepareNote(Call call) {
        return markdown.render(
                Wished.words("/body", (String) call.body(Map.class).get("body")));
    }

    private Future<Reply> addNote(Call call, Rendered text, Tx tx) {
        var body = (String) call.body(Map.class).get("body");
        return edit.addNote(tx, call.caller(), call.id("id"), body, text)
                .compose(done -> now(call, tx))
                .map(Reply::created);
    }

    private Future<Reply> changeNote(Call call, Rendered text, Tx tx) {
        return after(call, tx, edit.changeNote(tx, call.caller(), call.id("id"), call.id("note"), wished(call), text));
    }

    private Future<Reply> listSheetVersions(Call call) {
        return SheetPages.versions(db, call.caller().id(), call.id("id"), call.paging())
                .map(Reply::ok);
    }

    private Future<Reply> showSheetVersion(Call call) {
        return SheetPages.at(db, call.caller().id(), call.id("id"), call.id("version"))
                .map(Reply::ok);
    }

    private Future<Reply> compareSheetVersions(Call call) {
        long from = call.number("from").orElse(0L);
        long to = call.number("to").orElse(0L);
        return SheetPages.diff(db, call.caller().id(), call.id("id"), from, to).map(Reply::ok);
    }

    private Future<Reply> showTimeline(Call call) {
        return SheetPages.timeline(db, call.caller().id(), call.id("id")).map(Reply::ok);
    }

    private static Wished wished(Call call) {
        return Wished.of(call.body(Map.class));
    }

    private Future<Reply> after(Call call, Tx tx, Future<Void> deed) {
        return deed.compose(done -> now(call, tx)).map(Reply::ok);
    }

    private static Future<SheetView> now(Call call, Tx tx) {
        return SheetPages.now(tx, call.caller().id(), call.id("id"));
    }
}
