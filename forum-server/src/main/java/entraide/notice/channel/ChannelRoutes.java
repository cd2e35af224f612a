package entraide.notice.channel;

import entraide.platform.db.Database;
import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.List;

/** The edge of what members wish to hear: showChannels, changeChannels, clearBounce. */
public final class ChannelRoutes {

    private final Database database;

    public ChannelRoutes(Database database) {
        this.database = database;
    }

    public void mount(Operations operations) {
        operations.on("showChannels", this::showChannels);
        operations.once("changeChannels", this::changeChannels);
        operations.once("clearBounce", this::clearBounce);
    }

    private Future<Reply> showChannels(Call call) {
        return shown(database, call.caller()).map(Reply::ok);
    }

    private static Future<ChannelsJson> shown(Db db, Caller caller) {
        return wishes(db, caller)
                .compose(wishes -> Bounces.of(db, caller.id()).map(bounce -> ChannelsJson.of(wishes, bounce)));
    }

    private static Future<Wishes> wishes(Db db, Caller caller) {
        return Channels.of(db, List.of(caller.id())).map(all -> all.get(caller.id()));
    }

    private Future<Reply> changeChannels(Call call, Tx tx) {
        var change = call.body(ChannelsJson.Change.class);
        return wishes(tx, call.caller())
                .compose(now -> ChangeChannels.keep(tx, call.caller().id(), change.on(now)))
                .compose(kept -> shown(tx, call.caller()).map(current -> answer(kept, current)));
    }

    private static Reply answer(boolean kept, ChannelsJson current) {
        if (!kept) throw new Refusal(Problem.conflict(current));
        return Reply.ok(current);
    }

    private Future<Reply> clearBounce(Call call, Tx tx) {
        return Bounces.clear(tx, call.caller().id()).map(cleared -> Reply.noContent());
    }
}
