package entraide.moderation.flag;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Database;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** Reporting what should not be there, and seeing what came of it. */
public final class FlagRoutes {

    private final Database database;
    private final FileFlag file;

    public FlagRoutes(Database database, FileFlag file) {
        this.database = database;
        this.file = file;
    }

    public void mount(Operations operations) {
        operations.once("createFlag", this::createFlag);
        operations.on("listMyFlags", this::listMyFlags);
    }

    private record TargetJson(String kind, long id) {}

    private record FlagJson(TargetJson target, Reason reason, String note, String newFacts) {

        FileFlag.Wish wish() {
            return new FileFlag.Wish(new ContentRef(target.kind(), target.id()), reason, note, newFacts);
        }
    }

    private Future<Reply> createFlag(Call call, Tx tx) {
        var wish = call.body(FlagJson.class).wish();
        long reporter = call.caller().id();
        return file.by(tx, call.caller(), wish)
                .compose(id -> OwnFlags.one(tx, reporter, id))
                .map(Reply::created);
    }

    private Future<Reply> listMyFlags(Call call) {
        return OwnFlags.of(database, call.caller().id(), call.paging()).map(Reply::ok);
    }
}
