package entraide.moderation.watch;

import entraide.moderation.Owners;
import entraide.moderation.audit.Audit;
import entraide.platform.Platform;
import entraide.platform.db.Cursor;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** listWatched, addWatched, changeWatched, removeWatched, tryWatched, showPrevention, setPrevention. */
public final class WatchRoutes {

    private final Platform platform;
    private final WatchList list;
    private final TryOut tryOut;
    private final WritePrevention write;

    public WatchRoutes(Platform platform, Owners owners, Audit audit) {
        this.platform = platform;
        this.list = new WatchList(platform.outbox(), audit, platform.clock());
        this.tryOut = new TryOut(platform, owners);
        this.write = new WritePrevention(platform.outbox(), audit);
    }

    public void mount(Operations operations) {
        operations.on("listWatched", this::listWatched);
        operations.once("addWatched", this::addWatched);
        operations.once("changeWatched", this::changeWatched);
        operations.once("removeWatched", this::removeWatched);
        operations.on("tryWatched", this::tryWatched);
        operations.on("showPrevention", this::showPrevention);
        operations.once("setPrevention", this::setPrevention);
    }

    private Future<Reply> listWatched(Call call) {
        return list.page(platform.database(), call.query("q"), call.paging()).map(Reply::ok);
    }

    private Future<Reply> addWatched(Call call, Tx tx) {
        return list.add(tx, call.caller().id(), call.body(WatchList.Wish.class)).map(Reply::created);
    }

    private record ChangeJson(
            long version,
            Watched.Kind kind,
            String text,
            Boolean whole,
            Watched.Action action,
            List<Long> spaces,
            String note) {

        WatchList.Wish wish() {
            return new WatchList.Wish(kind, text, whole, action, spaces, note);
        }
    }

    private Future<Reply> changeWatched(Call call, Tx tx) {
        var change = call.body(ChangeJson.class);
        return list.change(tx, call.caller().id(), call.id("id"), change.version(), change.wish())
                .map(Reply::ok);
    }

    private Future<Reply> removeWatched(Call call, Tx tx) {
        return list.remove(tx, call.caller().id(), call.id("id")).map(done -> Reply.noContent());
    }

    private record TrialJson(Watched.Kind kind, String text, Boolean whole, List<Long> spaces, String after) {

        Watched watched() {
            return new WatchList.Wish(kind, text, whole, Watched.Action.FLAG, spaces, null).watched();
        }
    }

    private Future<Reply> tryWatched(Call call) {
        var trial = call.body(TrialJson.class);
        var watched = trial.watched();
        Mesh.fault(watched).ifPresent(fault -> {
            throw new Refusal(Problem.invalid("/text", fault));
        });
        return tryOut.of(watched, Optional.ofNullable(trial.after()).map(text -> Cursor.parse(text, 1)))
                .map(Reply::ok);
    }

    private Future<Reply> showPrevention(Call call) {
        return Prevention.read(platform.database()).map(Reply::ok);
    }

    private Future<Reply> setPrevention(Call call, Tx tx) {
        return write.write(tx, call.caller().id(), call.body(Prevention.class)).map(Reply::ok);
    }
}
