package entraide.forum.revision;

import entraide.forum.Eyes;
import entraide.platform.Platform;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** listRevisions. */
public final class RevisionRoutes {

    private final Revisions revisions;

    public RevisionRoutes(Platform platform) {
        this.revisions = new Revisions(platform.vertx(), platform.database());
    }

    public void mount(Operations operations) {
        operations.on("listRevisions", this::listRevisions);
    }

    private Future<Reply> listRevisions(Call call) {
        return revisions
                .of(Eyes.of(call.caller()), call.id("id"), call.paging())
                .map(Reply::ok);
    }
}
