package entraide.platform.live;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.events.Missed;
import entraide.platform.events.Place;
import entraide.platform.web.Call;
import entraide.platform.web.Callers;
import entraide.platform.web.Gate;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Streams that tell browsers what changed. */
public final class LiveModule implements ServerModule {

    private final Platform platform;
    private final LiveHub hub;

    public LiveModule(Platform platform, Callers callers, List<Audiences> audiences) {
        this.platform = platform;
        this.hub = new LiveHub(platform, callers, audiences);
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public void mount(Operations operations) {
        operations.on("openLiveStream", this::openLiveStream);
    }

    public void start() {
        hub.start();
    }

    public void close() {
        hub.close();
    }

    private Future<Reply> openLiveStream(Call call) {
        if (Gate.isForeign(call.request())) throw new Refusal(Gate.foreign());
        if (!hub.takesReaders()) throw new Refusal(Problem.unavailable());
        if (hub.isFullFor(call.caller())) throw new Refusal(tooMany());
        var stream = new LiveStream(call.caller().id(), call.request());
        var shard = hub.join(stream);
        return open(shard, stream, call, hub.now()).map(Reply.underWay());
    }

    private Future<Void> open(LiveShard shard, LiveStream stream, Call call, Place now) {
        var question = stream.ask();
        return shard.back(hub.keysOf(call.caller()).compose(keys -> missed(call, now, keys).map(missed -> new Opening(keys, missed))))
                .compose(opening -> {
                    if (stream.closed()) throw new Refusal(Problem.unavailable());
                    if (!stream.isLast(question)) return open(shard, stream, call, now);
                    stream.begin(opening.missed, now, place(call).isPresent());
                    shard.admit(stream, opening.keys);
                    return Future.succeededFuture();
                });
    }

    private record Opening(Set<String> keys, Optional<Missed> missed) {}

    private Future<Optional<Missed>> missed(Call call, Place now, Set<String> keys) {
        var text = place(call);
        if (text.isEmpty()) return Future.succeededFuture(Optional.empty());
        return Place.parse(text.get())
                .map(from -> Missed.between(platform.database(), from, now, withMember(keys, call.caller().id())))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }
}
