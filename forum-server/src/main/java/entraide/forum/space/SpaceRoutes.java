package entraide.forum.space;

import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.platform.Platform;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** listSpaces, showSpace, createSpace, changeSpace. */
public final class SpaceRoutes {

    private final Platform platform;
    private final Spaces spaces;
    private final WriteSpace write;

    public SpaceRoutes(Platform platform, Spaces spaces, ForumEvents events) {
        this.platform = platform;
        this.spaces = spaces;
        this.write = new WriteSpace(events, platform.clock());
    }

    public void mount(Operations operations) {
        operations.on("listSpaces", this::listSpaces);
        operations.on("showSpace", this::showSpace);
        operations.once("createSpace", this::createSpace);
        operations.once("changeSpace", this::changeSpace);
    }

    private Future<Reply> listSpaces(Call call) {
        return spaces.readable(platform.database(), Eyes.of(call.caller()))
                .map(readable -> Reply.ok(new Page<>(readable, null)));
    }

    private Future<Reply> showSpace(Call call) {
        return spaces.one(platform.database(), Eyes.of(call.caller()), call.id("id"))
                .map(found -> Reply.ok(found.orElseThrow(Refusal::notFound)));
    }

    private Future<Reply> createSpace(Call call, Tx tx) {
        return write.open(tx, call.body(WriteSpace.NewSpace.class)).map(Reply::created);
    }

    private Future<Reply> changeSpace(Call call, Tx tx) {
        return write.change(tx, call.id("id"), call.body(WriteSpace.Change.class))
                .map(Reply::ok);
    }
}
