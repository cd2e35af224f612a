package entraide.search.result;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.db.Db;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.OutboxTail;
import entraide.platform.live.Audiences;
import entraide.platform.live.Keys;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.List;
import java.util.Set;

/**
 * What opens doors to each member, remembered until something is heard that may change it. Whoever is given other roles or
 * cohorts is another caller.
 */
public final class Readers implements OutboxTail.Listener {

    private static final int MOST = 5_000;

    private final Db db;
    private final List<Audiences> audiences;
    private final Keys keys;
    private final ReadableSpaces spaces;
    private final OutboxTail tail;
    private final Cache<Caller, Future<Reader>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    public Readers(Db db, List<Audiences> audiences, ReadableSpaces spaces, OutboxTail tail) {
        this.db = db;
        this.audiences = audiences;
        this.keys = new Keys(db, audiences);
        this.spaces = spaces;
        this.tail = tail;
        tail.listen(this);
    }

    Future<Reader> of(Caller caller) {
        if (!tail.healthy()) return asked(caller);
        var now = known.getIfPresent(caller);
        if (now != null && !now.failed()) return now;
        // Kept before it is known, so that what is heard meanwhile takes it away.
        var asked = asked(caller);
        known.put(caller, asked);
        return asked;
    }

    private Future<Reader> asked(Caller caller) {
        var open = keys.of(caller);
        var named = spaces.of(db, caller);
        return Future.all(open, named).map(both -> new Reader(caller, open.result(), named.result()));
    }

    /** This very moment, whatever was heard. */
    Future<Set<String>> keysNow(Caller caller) {
        return keys.of(caller);
    }

    @Override
    public void hear(DomainEvent event) {
        if (audiences.stream().anyMatch(one -> one.changedBy(event))) known.invalidateAll();
    }

    @Override
    public void missed() {
        known.invalidateAll();
    }
}
