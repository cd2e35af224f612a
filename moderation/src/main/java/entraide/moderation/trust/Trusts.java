package entraide.moderation.trust;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entraide.moderation.Owners;
import entraide.platform.content.WrittenTexts.Deeds;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Who is known: remembered once it is so, and counted from behaviour until then. */
public final class Trusts {

    private final Owners owners;
    private final Clock clock;
    // Who is known stays so: nobody asks again of those whom this node met.
    private final Cache<Long, Boolean> met = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    public Trusts(Owners owners, Clock clock) {
        this.owners = owners;
        this.clock = clock;
    }

    // Served by member_pkey.
    private static final String SINCE = """
            select created_at
              from people.member
             where id = $1
            """;

    private Future<Trust> of(Db db, long memberId) {
        var deeds = owners.texts().deeds(db, memberId, Trust.COUNTED);
        return Sql.one(db, SINCE, row -> Sql.instant(row, "created_at"), memberId)
                .compose(since -> deeds.map(done -> at(since, done)));
    }

    private Trust at(Instant since, Deeds done) {
        return Trust.of(since, clock.instant(), done);
    }

    // Served by known_pkey.
    private static final String REMEMBER = """
            insert into moderation.known (member_id, at)
            values ($1, $2)
            on conflict do nothing
            """;

    // Served by known_pkey.
    private static final String KNOWN = """
            select at
              from moderation.known
             where member_id = $1
            """;

    /** Whoever is known now is remembered, so that nobody counts again. */
    public Future<Boolean> knows(Db db, long memberId) {
        if (met.getIfPresent(memberId) != null) return Future.succeededFuture(true);
        return Sql.first(db, KNOWN, row -> true, memberId)
                .compose(found -> found.isPresent() ? Future.succeededFuture(true) : look(db, memberId))
                .onSuccess(known -> remember(memberId, known));
    }

    private void remember(long memberId, boolean known) {
        if (known) met.put(memberId, true);
    }

    private Future<Boolean> look(Db db, long memberId) {
        return of(db, memberId)
                .compose(trust -> trust.known()
                        ? Sql.run(db, REMEMBER, memberId, clock.instant()).map(true)
                        : Future.succeededFuture(false));
    }

    /** For the member: what was done, and what is asked for. */
    public Future<Trust> shown(Db db, Caller caller) {
        if (caller.accompanies()) return Future.succeededFuture(Trust.BY_ROLE);
        return Sql.first(db, KNOWN, row -> true, caller.id())
                .compose(found ->
                        of(db, caller.id()).map(trust -> found.isPresent() ? new Trust(true, trust.steps()) : trust));
    }
}
