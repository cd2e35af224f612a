package entraide.forum.endorsement;

import entraide.forum.Writing;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** endorse, unendorse. */
public final class EndorsementRoutes {

    private final Endorsement endorsement;

    public EndorsementRoutes(Writing writing) {
        this.endorsement = new Endorsement(writing);
    }

    public void mount(Operations operations) {
        operations.once("endorse", this::endorse);
        operations.once("unendorse", this::unendorse);
    }

    private Future<Reply> endorse(Call call, Tx tx) {
        return endorsement.give(tx, call.caller(), call.id("id")).map(done -> Reply.noContent());
    }

    private Future<Reply> unendorse(Call call, Tx tx) {
        return endorsement.takeBack(tx, call.caller(), call.id("id")).map(done -> Reply.noContent());
    }
}
