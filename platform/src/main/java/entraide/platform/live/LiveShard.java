package entraide.platform.live;

import entraide.platform.events.Place;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The streams of one event loop, and touched by it alone. */
final class LiveShard {

    /** Streams are looked after in turns, one a second, so that no second has all of them. */
    static final int TURNS = 20;

    private final Context context;
    private final Map<Set<String>, Audience> audiences = new HashMap<>();
    private final Map<Long, Set<LiveStream>> byMember = new HashMap<>();
    private final Set<LiveStream> held = new LinkedHashSet<>();
    private final List<Set<LiveStream>> turns = Stream.generate(() -> (Set<LiveStream>) new LinkedHashSet<LiveStream>())
            .limit(TURNS)
            .toList();

    LiveShard(Context context) {
        this.context = context;
    }

    /** Runs on the shard's event loop, after what was posted before. */
    void post(Consumer<LiveShard> step) {
        context.runOnContext(go -> step.accept(this));
    }

    /** Goes on with an answer on the shard's event loop, wherever it came from. */
    <T> Future<T> back(Future<T> answer) {
        var promise = Promise.<T>promise();
        answer.onComplete(given -> context.runOnContext(go -> promise.handle(given)));
        return promise.future();
    }

    void join(LiveStream stream) {
        byMember.computeIfAbsent(stream.memberId(), id -> new LinkedHashSet<>()).add(stream);
        turns.get(turnOf(stream)).add(stream);
        held.add(stream);
    }

    /** From now on it is sent what these keys hear; what it waited for included. */
    void admit(LiveStream stream, Set<String> keys) {
        withdraw(stream);
        held.remove(stream);
        var audience = audiences.computeIfAbsent(keys, Audience::new);
        audience.streams().add(stream);
        stream.belongsTo(audience);
        stream.flow();
    }

    /** Until it is admitted again, everything that happens waits: it may be for this reader or not. */
    void hold(LiveStream stream) {
        stream.hold();
        withdraw(stream);
        held.add(stream);
    }

    /** Gives whether it was there. */
    boolean leave(LiveStream stream) {
        var ofMember = byMember.get(stream.memberId());
        if (ofMember == null || !ofMember.remove(stream)) return false;
        if (ofMember.isEmpty()) byMember.remove(stream.memberId());
        withdraw(stream);
        held.remove(stream);
        turns.get(turnOf(stream)).remove(stream);
        return true;
    }

    private static int turnOf(LiveStream stream) {
        return Math.floorMod(System.identityHashCode(stream), TURNS);
    }

    private void withdraw(LiveStream stream) {
        var audience = stream.audience();
        if (audience == null) return;
        audience.streams().remove(stream);
        if (audience.streams().isEmpty()) audiences.remove(audience.keys(), audience);
    }

    void deliver(LiveEvent event) {
        for (var audience : audiences.values()) {
            if (audience.hears(event)) audience.streams().forEach(stream -> stream.offer(event));
        }
        for (var member : event.members()) {
            ofMember(member).stream()
                    .filter(LiveStream::flows)
                    .filter(stream -> !stream.audience().hears(event))
                    .forEach(stream -> stream.offer(event));
        }
        held.forEach(stream -> stream.offer(event));
    }

    void whisper(Collection<Long> members, Buffer frame) {
        members.forEach(member -> ofMember(member).forEach(stream -> stream.whisper(frame)));
    }

    /** Gives those whose turn it is. */
    List<LiveStream> beat(int turn, Place now) {
        var heartbeat = Frames.heartbeat(now);
        var due = List.copyOf(turns.get(turn));
        due.forEach(stream -> stream.beat(heartbeat, now));
        return due;
    }

    Set<LiveStream> ofMember(long memberId) {
        return byMember.getOrDefault(memberId, Set.of());
    }

    List<LiveStream> all() {
        var all = new ArrayList<LiveStream>();
        byMember.values().forEach(all::addAll);
        return all;
    }
}
