package entraide.platform.people.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entraide.platform.db.Database;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.OutboxTail;
import entraide.platform.people.Caller;
import entraide.platform.people.Secret;
import entraide.platform.people.token.Tokens;
import entraide.platform.web.Callers;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Finds out who speaks from a cookie or a personal token, and remembers it for a moment. */
public final class KnownCallers implements Callers, OutboxTail.Listener {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST = 20_000;
    private static final int LONGEST_TOKEN = 200;
    private static final String BEARER = "bearer ";

    private final OpenDoors doors;
    private final Cache<Buffer, Known> known;
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;
    private final OutboxTail tail;

    public KnownCallers(Database database, Clock clock, OutboxTail tail) {
        this.doors = new OpenDoors(database, clock);
        this.clock = clock;
        this.tail = tail;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** Whom a secret stands for, and until when at most. */
    record Known(Caller caller, Instant until) {}

    @Override
    public Future<Optional<Caller>> of(HttpServerRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) return ofAuthorization(authorization);
        return SessionCookie.digest(request)
                .map(digest -> remembered(digest, () -> doors.session(digest)))
                .orElse(Future.succeededFuture(Optional.empty()));
    }

    private Future<Optional<Caller>> ofAuthorization(String header) {
        var token = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : "";
        if (!token.startsWith(Tokens.MARK) || token.length() > LONGEST_TOKEN) {
            return Future.succeededFuture(Optional.empty());
        }
        var digest = Secret.digest(token);
        return remembered(digest, () -> doors.token(digest));
    }

    private Future<Optional<Caller>> remembered(Buffer digest, Supplier<Future<Optional<Known>>> look) {
        var found = tail.healthy() ? known.getIfPresent(digest) : null;
        if (found != null && clock.instant().isBefore(found.until())) {
            return Future.succeededFuture(Optional.of(found.caller()));
        }
        var before = changes.get();
        return look.get().map(now -> {
            // What was read before a change must not be remembered after it.
            now.filter(one -> changes.get() == before).ifPresent(one -> known.put(digest, one));
            return now.map(Known::caller);
        });
    }

    /** Looks again at the next request of this member. */
    public void forget(long memberId) {
        changes.incrementAndGet();
        known.asMap().values().removeIf(one -> one.caller().id() == memberId);
    }

    @Override
    public void hear(DomainEvent event) {
        if (event.topic().equals("people.member-changed"))
            forget(event.subject().id());
        if (event.topic().equals("people.session-ended"))
            forget(((Number) event.facts().get("memberId")).longValue());
    }

    @Override
    public void missed() {
        changes.incrementAndGet();
        known.invalidateAll();
    }
}
