package entraide.platform.live;

import entraide.platform.Json;
import entraide.platform.Platform;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Heard;
import entraide.platform.events.OutboxTail;
import entraide.platform.events.Place;
import entraide.platform.events.Whisper;
import entraide.platform.people.Caller;
import entraide.platform.web.Call;
import entraide.platform.web.Callers;
import io.micrometer.core.instrument.Gauge;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** All streams of this node: hands them what the node hears, keeps them alive, and asks again who may hear what. */
final class LiveHub {

    private static final long TURN_MS = 1_000;
    private static final long ASKED_FOR = TimeUnit.MINUTES.toNanos(5);
    private static final int QUESTIONS_AT_ONCE = 6;

    private final Vertx vertx;
    private final OutboxTail tail;
    private final Callers callers;
    private final Keys keys;
    private final List<Audiences> audiences;
    private final Lane lane = new Lane(QUESTIONS_AT_ONCE);
    private final Map<Thread, LiveShard> shards = new ConcurrentHashMap<>();
    private final Seats seats = new Seats();
    private volatile boolean closed;
    private int turn;
    private long timer;

    LiveHub(Platform platform, Callers callers, List<Audiences> audiences) {
        this.vertx = platform.vertx();
        this.tail = platform.tail();
        this.callers = callers;
        this.keys = new Keys(platform.database(), audiences);
        this.audiences = audiences;
        Gauge.builder("entraide.live.streams", seats, Seats::taken)
                .description("Live streams that are open on this node")
                .register(platform.metrics());
    }

    void start() {
        tail.follow(this::heard);
        tail.whispers().hear(this::overheard);
        timer = vertx.setPeriodic(TURN_MS, tick -> beat());
    }

    /** Ends every stream; readers come back to whichever node is there. */
    void close() {
        closed = true;
        vertx.cancelTimer(timer);
        shards.values().forEach(shard -> shard.post(all -> all.all().forEach(LiveStream::end)));
    }

    boolean takesReaders() {
        return !closed && tail.healthy();
    }

    /** How far this node has heard, with all that was committed before. */
    Future<Place> latest() {
        return tail.latest();
    }

    /** The shard of the event loop this runs on, with the reader in it: from now on nothing passes the reader by. */
    LiveShard join(LiveStream stream, Call call) {
        var shard = shards.computeIfAbsent(Thread.currentThread(), loop -> new LiveShard(vertx.getOrCreateContext()));
        seats.take(stream.memberId());
        shard.join(stream);
        call.onEnd(() -> shard.post(of -> {
            if (of.leave(stream)) seats.free(stream.memberId());
        }));
        return shard;
    }

    boolean isFullFor(Caller caller) {
        return seats.isFullFor(caller.id());
    }

    /** What the reader may hear now; empty when the reader may hear nothing any more. */
    Future<Optional<Set<String>>> keysOf(LiveStream stream) {
        return lane.run(() -> callers.of(stream.request())
                .map(caller -> caller.filter(one -> !one.shutOut()))
                .compose(caller -> caller.map(one -> keys.of(one).map(Optional::of))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty()))));
    }

    private void heard(Heard heard, Place place) {
        var event = new LiveEvent(heard, place);
        var touched = touched(heard.event());
        var all = audiences.stream().anyMatch(one -> one.changedBy(heard.event()));
        shards.values()
                .forEach(shard -> shard.post(of -> {
                    if (all) of.all().forEach(stream -> askAgain(of, stream, true));
                    else
                        touched.ifPresent(member ->
                                List.copyOf(of.ofMember(member)).forEach(stream -> askAgain(of, stream, true)));
                    of.deliver(event);
                }));
    }

    private void overheard(Whisper whisper) {
        var said = new LinkedHashMap<String, Object>(whisper.about());
        said.put("topic", whisper.topic());
        said.put("kind", whisper.subject().kind());
        said.put("id", whisper.subject().id());
        said.put("version", 0);
        var frame = Frames.whisper(Json.text(said));
        shards.values().forEach(shard -> shard.post(of -> of.whisper(whisper.members(), frame)));
    }

    /** The member whose roles, cohorts or sessions may be others now. */
    private static Optional<Long> touched(DomainEvent event) {
        if (!event.topic().startsWith("people.")) return Optional.empty();
        if (event.subject().kind().equals("member"))
            return Optional.of(event.subject().id());
        return Optional.ofNullable(event.number("memberId"));
    }

    private void beat() {
        turn = (turn + 1) % LiveShard.TURNS;
        var now = turn;
        var place = tail.place();
        var then = System.nanoTime() - ASKED_FOR;
        shards.values()
                .forEach(shard -> shard.post(of -> of.beat(now, place).stream()
                        .filter(stream -> stream.checkedBefore(then))
                        .forEach(stream -> askAgain(of, stream, false))));
    }

    private void askAgain(LiveShard shard, LiveStream stream, boolean changed) {
        var question = stream.ask();
        if (!stream.begun()) return;
        if (changed) shard.hold(stream);
        shard.back(keysOf(stream)).onComplete(answer -> {
            if (stream.closed() || !stream.isLast(question)) return;
            if (answer.succeeded() && answer.result().isPresent())
                shard.admit(stream, answer.result().get());
            else if (answer.succeeded() || changed) stream.end();
        });
    }
}
