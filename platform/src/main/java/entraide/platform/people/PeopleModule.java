package entraide.platform.people;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.web.Callers;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.Optional;

/** Members and how they sign in; the one thing that all modules share. */
public final class PeopleModule implements ServerModule {

    public PeopleModule(Platform platform) {}

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void mount(Operations operations) {
        operations.on("welcome", call -> Future.succeededFuture(Reply.ok(java.util.Map.of("demo", false))));
    }

    public Callers callers() {
        return request -> Future.succeededFuture(Optional.empty());
    }
}
