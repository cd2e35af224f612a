package entraide.messaging.draft;

import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** listMessageDrafts, showMessageDraft, saveMessageDraft, dropMessageDraft. */
public final class DraftRoutes {

    private final Db db;
    private final Drafts drafts;

    public DraftRoutes(Db db, Drafts drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    public void mount(Operations operations) {
        operations.on("listMessageDrafts", this::listMessageDrafts);
        operations.on("showMessageDraft", this::showMessageDraft);
        operations.once("saveMessageDraft", this::saveMessageDraft);
        operations.once("dropMessageDraft", this::dropMessageDraft);
    }

    private Future<Reply> listMessageDrafts(Call call) {
        return drafts.of(db, call.caller().id()).map(all -> Reply.ok(new Page<>(all, null)));
    }

    private Future<Reply> showMessageDraft(Call call) {
        return drafts.one(db, call.caller().id(), call.path("key"))
                .map(found -> Reply.ok(found.orElseThrow(Refusal::notFound)));
    }

    private Future<Reply> saveMessageDraft(Call call, Tx tx) {
        return drafts.save(tx, call.caller().id(), call.path("key"), call.body(Drafts.Typed.class))
                .map(Reply::ok);
    }

    private Future<Reply> dropMessageDraft(Call call, Tx tx) {
        return drafts.drop(tx, call.caller().id(), call.path("key"), call.number("version"))
                .map(gone -> Reply.noContent());
    }
}
