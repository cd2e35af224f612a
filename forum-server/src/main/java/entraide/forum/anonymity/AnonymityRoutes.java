package entraide.forum.anonymity;

import entraide.forum.Writing;
import entraide.platform.db.Tx;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** unmask. */
public final class AnonymityRoutes {

    private final Unmask unmask;

    public AnonymityRoutes(Writing writing) {
        this.unmask = new Unmask(writing);
    }

    public void mount(Operations operations) {
        operations.once("unmask", this::unmask);
    }

    private record Unmasked(PersonCard author) {}

    private Future<Reply> unmask(Call call, Tx tx) {
        return unmask.unmask(tx, call.caller(), call.id("id")).map(author -> Reply.created(new Unmasked(author)));
    }
}
