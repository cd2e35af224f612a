package entraide.forum.tag;

import entraide.forum.Eyes;
import entraide.forum.space.SpaceName;
import entraide.platform.Platform;
import entraide.platform.db.Page;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** listTags. */
public final class TagRoutes {

    private final Platform platform;
    private final KnownTags tags = new KnownTags();

    public TagRoutes(Platform platform) {
        this.platform = platform;
    }

    public void mount(Operations operations) {
        operations.on("listTags", this::listTags);
    }

    private Future<Reply> listTags(Call call) {
        var space = call.query("space").map(SpaceName::of);
        return tags.of(platform.database(), Eyes.of(call.caller()), space, call.query("q"))
                .map(found -> Reply.ok(new Page<>(found, null)));
    }
}
