package entraide.queue.reply;

import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;

/** listSavedReplies, saveReply, changeSavedReply, dropSavedReply. */
public final class SavedReplyRoutes {

    private final Db db;
    private final SavedReplies replies;

    public SavedReplyRoutes(Db db, Clock clock) {
        this.db = db;
        this.replies = new SavedReplies(clock);
    }

    public void mount(Operations operations) {
        operations.on("listSavedReplies", this::listSavedReplies);
        operations.once("saveReply", this::saveReply);
        operations.once("changeSavedReply", this::changeSavedReply);
        operations.once("dropSavedReply", this::dropSavedReply);
    }

    private Future<Reply> listSavedReplies(Call call) {
        return replies.of(db, call.caller().id()).map(all -> Reply.ok(new Page<>(all, null)));
    }

    private Future<Reply> saveReply(Call call, Tx tx) {
        return replies.save(tx, call.caller().id(), call.body(SavedReplies.NewReply.class))
                .map(Reply::created);
    }

    private Future<Reply> changeSavedReply(Call call, Tx tx) {
        return replies.change(tx, call.caller().id(), call.id("id"), call.body(SavedReplies.Edit.class))
                .map(Reply::ok);
    }

    private Future<Reply> dropSavedReply(Call call, Tx tx) {
        return replies.drop(tx, call.caller().id(), call.id("id")).map(gone -> Reply.noContent());
    }
}
