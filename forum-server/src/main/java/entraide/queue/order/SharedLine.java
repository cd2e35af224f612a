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

/**
 * Pages of the line, read once for all mentors who look at the same moment. A page holds until something is heard that
 * may have changed it: at once of what this node commits, in a moment of others; and a second at most, for it says how
 * long things wait.
 */
public final class SharedLine implements OutboxTail.Listener {

    private static final int MOST = 500;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Database database;
    private final OutboxTail tail;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Wanted, Reading> readings =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    public SharedLine(Platform platform) {
        this.database = platform.database();
        this.tail = platform.tail();
        platform.outbox().nearby(this::hear);
        tail.listen(this);
    }

    private record Wanted(Filter filter, Paging paging) {}

    /** One statement for all who want the same while nothing changed. */
    private record Reading(long stamp, Future<Line> line) {

        boolean serves(long stampNow, Instant now) {
            if (stamp != stampNow || line.failed()) return false;
            return !line.isComplete() || line.result().holdsAt(now);
        }
    }

    public Future<Shared> page(Caller viewer, Filter filter, Paging paging, Instant now) {
        var line = filter.personal() || !tail.healthy()
                ? LineOrder.page(database, Optional.of(viewer.id()), filter, paging, now)
                : shared(new Wanted(filter, paging), now);
        return line.map(read -> read.toldTo(viewer));
    }

    // The stamp is taken before the database is asked: what changes meanwhile makes it another one.
    private Future<Line> shared(Wanted wanted, Instant now) {
        var stamp = changes.get();
        var known = readings.getIfPresent(wanted);
        if (known != null && known.serves(stamp, now)) return known.line;
        var line = LineOrder.page(database, Optional.empty(), wanted.filter, wanted.paging, now);
        readings.put(wanted, new Reading(stamp, line));
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
