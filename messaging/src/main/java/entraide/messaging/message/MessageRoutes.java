package entraide.messaging.message;

import entraide.messaging.conversation.ConversationDoor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.text.Rendered;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.function.Function;

/** listMessages, writeMessage, showMessage, editMessage, deleteMessage, listMessageRevisions. */
public final class MessageRoutes {

    private final Db db;
    private final Function<String, Future<Rendered>> rendering;
    private final Messages messages;
    private final WriteMessage write;
    private final MendMessage mend;

    public MessageRoutes(
            Db db,
            Function<String, Future<Rendered>> rendering,
            Messages messages,
            WriteMessage write,
            MendMessage mend) {
        this.db = db;
        this.rendering = rendering;
        this.messages = messages;
        this.write = write;
        this.mend = mend;
    }

    public void mount(Operations operations) {
        operations.on("listMessages", this::listMessages);
        operations.once("writeMessage", this::prepareNew, this::writeMessage);
        operations.on("showMessage", this::showMessage);
        operations.once("editMessage", this::prepareChange, this::editMessage);
        operations.once("deleteMessage", this::deleteMessage);
        operations.on("listMessageRevisions", this::listMessageRevisions);
    }

    private Future<Reply> listMessages(Call call) {
        var slice = new Messages.Slice(
                call.number("before"), call.number("after"), call.paging().limit());
        return messages.page(db, call.caller(), call.id("id"), slice).map(Reply::ok);
    }

    private record Prepared<W>(W wanted, Rendered text) {}

    private Future<Prepared<WriteMessage.NewMessage>> prepareNew(Call call) {
        var wanted = call.body(WriteMessage.NewMessage.class).requireSomething();
        return rendering.apply(wanted.body()).map(text -> new Prepared<>(wanted, text));
    }

    private Future<Reply> writeMessage(Call call, Prepared<WriteMessage.NewMessage> prepared, Tx tx) {
        var author = call.caller();
        return ConversationDoor.open(tx, author.id(), call.id("id"))
                .compose(open -> write.write(tx, author, open, prepared.wanted(), prepared.text()))
                .compose(sent -> messages.one(tx, author, sent.id()))
                .map(Reply::created);
    }

    private Future<Reply> showMessage(Call call) {
        return messages.one(db, call.caller(), call.id("id")).map(Reply::ok);
    }

    private Future<Prepared<MendMessage.Change>> prepareChange(Call call) {
        var wanted = call.body(MendMessage.Change.class).requireSomething();
        return rendering.apply(wanted.body()).map(text -> new Prepared<>(wanted, text));
    }

    private Future<Reply> editMessage(Call call, Prepared<MendMessage.Change> prepared, Tx tx) {
        return mend.edit(tx, call.caller(), call.id("id"), prepared.wanted(), prepared.text())
                .map(Reply::ok);
    }

    private Future<Reply> deleteMessage(Call call, Tx tx) {
        return mend.delete(tx, call.caller(), call.id("id")).map(gone -> Reply.noContent());
    }

    private Future<Reply> listMessageRevisions(Call call) {
        return Revisions.of(db, messages, call.caller(), call.id("id")).map(all -> Reply.ok(new Page<>(all, null)));
    }
}
