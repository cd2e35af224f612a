package entraide.queue.order;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entraide.platform.Platform;
import entraide.platform.db.Database;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.OutboxTail;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import entraide.platform.web.Shared;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Pages of the line, read once for all mentors who look at the same moment, each with what waits for that mentor in
 * private. A page holds until something is heard that
 * may have changed it: at once of what this node commits, in a moment of others; and a second at most, for it says how
 * long things wait.
 */
public final class SharedLine implements OutboxTail.Listener {

    private static final int MOST = 500;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Database database;
    private final OutboxTail tail;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Wanted, Reading<Line>> pages = forAWhile();
    private final Cache<Long, Reading<OwnLine>> own = forAWhile();

    public SharedLine(Platform platform) {
        this.database = platform.database();
        this.tail = platform.tail();
        platform.outbox().nearby(this::hear);
        tail.listen(this);
    }

    private static <K, V> Cache<K, V> forAWhile() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
    }

    private record Wanted(Filter filter, Paging paging) {}

    /** One statement for all who want the same while nothing changed. */
    private record Reading<T>(long stamp, Future<T> line) {

        boolean serves(long stampNow, Predicate<T> holds) {
            if (stamp != stampNow || line.failed()) return false;
            return !line.isComplete() || holds.test(line.result());
        }
    }

    public Future<Shared> page(Caller viewer, Filter filter, Paging paging, Instant now) {
        var line = filter.personal() || !tail.healthy()
                ? LineOrder.page(database, Optional.of(viewer.id()), filter, paging, now)
                : shared(new Wanted(filter, paging), now);
        var own = filter.ofAll() ? own(viewer.id(), now) : Future.succeededFuture(OwnLine.NOTHING);
        return Future.all(line, own).map(read -> line.result().toldTo(viewer, own.result()));
    }

    // The stamp is taken before the database is asked: what changes meanwhile makes it another one.
    private Future<Line> shared(Wanted wanted, Instant now) {
        return remembered(
                pages,
                wanted,
                line -> line.holdsAt(now),
                () -> LineOrder.page(database, Optional.empty(), wanted.filter, wanted.paging, now));
    }

    private Future<OwnLine> own(long mentorId, Instant now) {
        if (!tail.healthy()) return OwnLine.of(database, mentorId, now);
        return remembered(own, mentorId, line -> line.holdsAt(now), () -> OwnLine.of(database, mentorId, now));
    }

    private <K, T> Future<T> remembered(
            Cache<K, Reading<T>> readings, K wanted, Predicate<T> holds, Supplier<Future<T>> reading) {
        var stamp = changes.get();
        var known = readings.getIfPresent(wanted);
        if (known != null && known.serves(stamp, holds)) return known.line;
        var line = reading.get();
        readings.put(wanted, new Reading<>(stamp, line));
        return line;
    }

    @Override
    public void hear(DomainEvent event) {
        var topic = event.topic();
        if (topic.startsWith("queue.")
                || topic.equals("people.member-changed")
                || topic.equals("people.cohort-changed")) changes.incrementAndGet();
    }

    @Override
    public void missed() {
        changes.incrementAndGet();
    }
}
