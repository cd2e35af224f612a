package entraide.platform.people.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entraide.platform.db.Database;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.OutboxTail;
import entraide.platform.people.Caller;
import entraide.platform.people.Restriction;
import entraide.platform.people.Restrictions;
import entraide.platform.web.Callers;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Finds out who speaks from a cookie or a personal token, and remembers it for a moment. */
public final class KnownCallers implements Callers, OutboxTail.Listener {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST = 20_000;
    private static final Set<String> LOOK_AGAIN = Set.of("people.member-changed", "people.restriction-changed");

    private final OpenDoors doors;
    private final Cache<Buffer, Known> known;
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;
    private final OutboxTail tail;
    private final Database database;
    private volatile Restrictions restrictions = Restrictions.NONE;

    public KnownCallers(Database database, Clock clock, OutboxTail tail) {
        this.doors = new OpenDoors(database, clock);
        this.database = database;
        this.clock = clock;
        this.tail = tail;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** Whom a secret stands for, and until when at most. */
    record Known(Caller caller, Instant until) {

        Known restricted(Optional<Restriction> now) {
            var changes = now.map(Restriction::until).orElse(null);
            return new Known(caller.restricted(now), changes != null && changes.isBefore(until) ? changes : until);
        }
    }

    /** From now on these are asked about everybody who comes in. */
    public void restrictedBy(Restrictions now) {
        restrictions = now;
    }

    @Override
    public Future<Optional<Caller>> of(HttpServerRequest request) {
        return Entry.of(request)
                .map(entry -> remembered(entry.digest(), () -> look(entry)))
                .orElse(Future.succeededFuture(Optional.empty()));
    }

    private Future<Optional<Known>> look(Entry entry) {
        return entry.byToken() ? doors.token(entry.digest()) : doors.session(entry.digest());
    }

    private Future<Optional<Caller>> remembered(Buffer digest, Supplier<Future<Optional<Known>>> look) {
        var found = tail.healthy() ? known.getIfPresent(digest) : null;
        if (found != null && clock.instant().isBefore(found.until())) {
            return Future.succeededFuture(Optional.of(found.caller()));
        }
        var before = changes.get();
        return look.get().compose(this::restricted).map(now -> {
            // What was read before a change must not be remembered after it.
            now.filter(one -> changes.get() == before).ifPresent(one -> known.put(digest, one));
            return now.map(Known::caller);
        });
    }

    private Future<Optional<Known>> restricted(Optional<Known> found) {
        if (found.isEmpty()) return Future.succeededFuture(found);
        var known = found.get();
        return restrictions
                .of(database, known.caller().id(), clock.instant())
                .map(now -> Optional.of(known.restricted(now)));
    }

    /** Looks again at the next request of this member. */
    public void forget(long memberId) {
        changes.incrementAndGet();
        known.asMap().values().removeIf(one -> one.caller().id() == memberId);
    }

    @Override
    public void hear(DomainEvent event) {
        if (LOOK_AGAIN.contains(event.topic())) forget(event.subject().id());
        if (event.topic().equals("people.session-ended"))
            forget(((Number) event.facts().get("memberId")).longValue());
    }

    @Override
    public void missed() {
        changes.incrementAndGet();
        known.invalidateAll();
    }
}
