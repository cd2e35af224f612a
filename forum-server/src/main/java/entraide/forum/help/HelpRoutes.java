package entraide.forum.help;

import entraide.platform.Platform;
import entraide.platform.db.Page;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** listHelpWanted. */
public final class HelpRoutes {

    private final Platform platform;
    private final HelpWanted wanted = new HelpWanted();

    public HelpRoutes(Platform platform) {
        this.platform = platform;
    }

    public void mount(Operations operations) {
        operations.on("listHelpWanted", this::listHelpWanted);
    }

    private Future<Reply> listHelpWanted(Call call) {
        return wanted.of(platform.database(), call.caller(), platform.clock().instant())
                .map(all -> Reply.ok(new Page<>(all, null)));
    }
}
