package entraide.platform.live;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.events.Missed;
import entraide.platform.events.Place;
import entraide.platform.web.Call;
import entraide.platform.web.Callers;
import entraide.platform.web.Operations;
import entraide.platform.web.Origins;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Streams that tell browsers what changed. */
public final class LiveModule implements ServerModule {

    private static final int FULL_RETRY_SECONDS = 60;

    private final Platform platform;
    private final Origins origins;
    private final LiveHub hub;

    public LiveModule(Platform platform, Callers callers, List<Audiences> audiences) {
        this.platform = platform;
        this.origins = new Origins(platform.settings().publicUrl());
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

    @Override
    public void start() {
        hub.start();
    }

    /** Ends all streams; their readers come back, to whichever node is there. */
    @Override
    public Future<Void> close() {
        hub.close();
        return Future.succeededFuture();
    }

    private Future<Reply> openLiveStream(Call call) {
        if (origins.isForeign(call.request())) throw new Refusal(Origins.refusal());
        if (!hub.takesReaders()) throw new Refusal(Problem.unavailable());
        if (hub.isFullFor(call.caller())) {
            throw new Refusal(Problem.tooMany("You have many pages open already", FULL_RETRY_SECONDS));
        }
        var stream = new LiveStream(call.caller().id(), call.request());
        var shard = hub.join(stream, call);
        return open(shard, stream, call).map(Reply.underWay());
    }

    private record Opening(Set<String> keys, Place now, Optional<Missed> missed) {}

    private Future<Void> open(LiveShard shard, LiveStream stream, Call call) {
        var question = stream.ask();
        return shard.back(hub.latest().compose(now -> prepare(stream, call, now)))
                .compose(opening -> {
                    if (stream.closed()) return Future.failedFuture(new Refusal(Problem.unavailable()));
                    // Meanwhile something changed about who may hear what.
                    if (!stream.isLast(question)) return open(shard, stream, call);
                    stream.begin(opening.missed, opening.now, place(call).isPresent());
                    shard.admit(stream, opening.keys);
                    return Future.succeededFuture();
                });
    }

    private Future<Opening> prepare(LiveStream stream, Call call, Place now) {
        return hub.keysOf(stream)
                .map(keys -> keys.orElseThrow(() -> new Refusal(Problem.signIn())))
                .compose(keys -> missed(stream, call, now, keys).map(missed -> new Opening(keys, now, missed)));
    }

    /** Empty for a reader who begins, and for one whose place cannot be gone on from. */
    private Future<Optional<Missed>> missed(LiveStream stream, Call call, Place now, Set<String> keys) {
        var audience = new HashSet<>(keys);
        audience.add("member:" + stream.memberId());
        return place(call)
                .flatMap(Place::parse)
                .map(from -> Missed.between(platform.database(), from, now, audience))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private static Optional<String> place(Call call) {
        return call.header("last-event-id").filter(id -> !id.isEmpty()).or(() -> call.query("after"));
    }
}
