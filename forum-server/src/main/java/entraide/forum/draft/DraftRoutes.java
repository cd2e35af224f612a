package entraide.forum.draft;

import entraide.platform.Platform;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** listDrafts, showDraft, saveDraft, dropDraft. */
public final class DraftRoutes {

    private final Platform platform;
    private final Drafts drafts;

    public DraftRoutes(Platform platform, Drafts drafts) {
        this.platform = platform;
        this.drafts = drafts;
    }

    public void mount(Operations operations) {
        operations.on("listDrafts", this::listDrafts);
        operations.on("showDraft", this::showDraft);
        operations.once("saveDraft", this::saveDraft);
        operations.once("dropDraft", this::dropDraft);
    }

    private Future<Reply> listDrafts(Call call) {
        return drafts.of(platform.database(), call.caller().id()).map(cards -> Reply.ok(new Page<>(cards, null)));
    }

    private Future<Reply> showDraft(Call call) {
        return drafts.one(platform.database(), call.caller().id(), call.path("key"))
                .map(found -> Reply.ok(found.orElseThrow(Refusal::notFound)));
    }

    private Future<Reply> saveDraft(Call call, Tx tx) {
        return drafts.save(tx, call.caller().id(), call.path("key"), call.body(Draft.Typed.class))
                .map(Reply::ok);
    }

    private Future<Reply> dropDraft(Call call, Tx tx) {
        return drafts.drop(tx, call.caller().id(), call.path("key"), call.number("version"))
                .map(gone -> Reply.noContent());
    }
}
