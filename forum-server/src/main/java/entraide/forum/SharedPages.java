package entraide.forum;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entraide.platform.Platform;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.OutboxTail;
import entraide.platform.web.Shared;
import io.micrometer.core.instrument.Counter;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/**
 * Remembers encoded pages, and with whose eyes they were read; whoever has other eyes asks the database first. A page
 * holds as long as nothing was heard that may have changed it: at once of what this node commits, in a moment of others.
 */
public final class SharedPages implements OutboxTail.Listener {

    private static final long MOST_BYTES = 48L << 20;
    private static final int BESIDE_THE_BYTES = 400;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int SLOTS = 1 << 14;

    private final OutboxTail tail;
    private final Counter found;
    private final Counter read;
    private final AtomicLongArray threads = new AtomicLongArray(SLOTS);
    private final AtomicLong lists = new AtomicLong();
    private final AtomicLong all = new AtomicLong();
    private final ConcurrentHashMap<Reading, Future<Shared>> underWay = new ConcurrentHashMap<>();
    private final Cache<Page, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Page page, Kept one) -> one.shared().length() * 5 / 4 + BESIDE_THE_BYTES)
            .expireAfterWrite(LONGEST)
            .build();

    public SharedPages(Platform platform) {
        this.tail = platform.tail();
        this.found = platform.metrics().counter("entraide.shared.pages", "from", "memory");
        this.read = platform.metrics().counter("entraide.shared.pages", "from", "database");
        platform.outbox().nearby(this::hear);
        tail.listen(this);
    }

    /** Names a page: {@code threadId} is the thread it shows, or 0 of a list, which any thread may change. */
    public record Page(long threadId, Object what) {}

    /** How often what a page shows had changed when it was read. */
    private record Stamp(long own, long all) {}

    private record Kept(Shared shared, Stamp stamp, Set<Eyes> eyes) {}

    private record Reading(Page page, Eyes eyes, Stamp stamp) {}

    /** {@code reading} asks the database for the page, as these eyes may see it, in one statement. */
    public Future<Shared> of(Eyes eyes, Page page, Supplier<? extends Future<?>> reading) {
        if (!tail.healthy()) return reading.get().map(Shared::of);
        var now = stamp(page);
        var known = kept.getIfPresent(page);
        if (known != null && known.stamp.equals(now) && known.eyes.contains(eyes)) {
            found.increment();
            return Future.succeededFuture(known.shared);
        }
        return together(new Reading(page, eyes, now), reading);
    }

    /** Who asks while the same is being read waits for that; a change meanwhile gives it another stamp. */
    private Future<Shared> together(Reading asked, Supplier<? extends Future<?>> reading) {
        var other = underWay.get(asked);
        if (other != null) return other;
        read.increment();
        var mine = reading.get().map(Shared::of).map(shared -> keep(asked, shared));
        underWay.put(asked, mine);
        return mine.onComplete(done -> underWay.remove(asked, mine));
    }

    private Shared keep(Reading asked, Shared shared) {
        var known = kept.getIfPresent(asked.page);
        if (known != null && known.stamp.equals(asked.stamp)) {
            known.eyes.add(asked.eyes);
            return known.shared;
        }
        if (!asked.stamp.equals(stamp(asked.page))) return shared;
        Set<Eyes> eyes = ConcurrentHashMap.newKeySet();
        eyes.add(asked.eyes);
        kept.put(asked.page, new Kept(shared, asked.stamp, eyes));
        return shared;
    }

    private Stamp stamp(Page page) {
        return new Stamp(page.threadId == 0 ? lists.get() : threads.get(slot(page.threadId)), all.get());
    }

    private static int slot(long threadId) {
        return (int) (threadId & (SLOTS - 1));
    }

    @Override
    public void hear(DomainEvent event) {
        var thread = event.topic().startsWith("forum.") ? event.about().get("threadId") : null;
        if (thread != null) {
            threads.incrementAndGet(slot(thread));
            lists.incrementAndGet();
        } else if (changesManyPages(event.topic())) {
            all.incrementAndGet();
        }
    }

    private static boolean changesManyPages(String topic) {
        return topic.startsWith("forum.")
                || topic.equals("people.member-changed")
                || topic.equals("people.cohort-changed");
    }

    @Override
    public void missed() {
        all.incrementAndGet();
    }
}
