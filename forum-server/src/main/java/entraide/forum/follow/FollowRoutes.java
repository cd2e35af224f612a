package entraide.forum.follow;

import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** followThread, followSpace. */
public final class FollowRoutes {

    private final Follows follows;

    public FollowRoutes(Follows follows) {
        this.follows = follows;
    }

    private record Wish(String level) {}

    public void mount(Operations operations) {
        operations.once("followThread", this::followThread);
        operations.once("followSpace", this::followSpace);
    }

    private Future<Reply> followThread(Call call, Tx tx) {
        return follows.thread(tx, call.caller(), call.id("id"), call.body(Wish.class).level)
                .map(kept -> Reply.noContent());
    }

    private Future<Reply> followSpace(Call call, Tx tx) {
        return follows.space(tx, call.caller(), call.id("id"), call.body(Wish.class).level)
                .map(kept -> Reply.noContent());
    }
}
