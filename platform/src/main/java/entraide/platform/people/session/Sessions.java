package entraide.platform.people.session;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.platform.people.Secret;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where members are signed in. */
public final class Sessions {

    public static final Duration LONGEST_IDLE = Duration.ofDays(30);
    public static final Duration LONGEST_LIFE = Duration.ofDays(180);

    private final Outbox outbox;
    private final Clock clock;

    public Sessions(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** From where a member signs in, and the session that this browser had before. */
    public record Place(String address, String agent, Optional<Buffer> before) {}

    // Served by member_pkey. The share lock meets those who change a password or deactivate: they wait for this session
    // and end it, or this waits for them and finds the password another.
    private static final String START = """
            insert into people.session (hash, member_id, address, agent, created_at, seen_at)
            select $3, id, $4, $5, $6, $6
              from people.member
             where id = $1
               and password = $2
               and deactivated_at is null
               for share
            """;

    /** A new session for whoever has this password still; the one the browser had before ends. */
    public Future<Optional<Secret>> start(Tx tx, long memberId, String passwordHash, Place place) {
        var secret = Secret.fresh();
        return Sql.run(
                        tx,
                        START,
                        memberId,
                        passwordHash,
                        secret.digest(),
                        place.address(),
                        place.agent(),
                        clock.instant())
                .compose(started -> started == 0
                        ? Future.succeededFuture(Optional.<Secret>empty())
                        : endSurplus(tx, memberId)
                                .compose(ended -> endBefore(tx, place))
                                .map(Optional.of(secret)));
    }

    // Served by session_of_member_idx.
    private static final String END_SURPLUS = """
            delete from people.session
             where member_id = $1
               and id <= (select id
                            from people.session
                           where member_id = $1
                           order by id desc
                          offset 50
                           limit 1)
            """;

    private static Future<Integer> endSurplus(Tx tx, long memberId) {
        return Sql.run(tx, END_SURPLUS, memberId);
    }

    private Future<Boolean> endBefore(Tx tx, Place place) {
        return place.before().map(digest -> end(tx, digest)).orElse(Future.succeededFuture(false));
    }

    // Served by session_hash_key.
    private static final String END_BY_HASH = """
            delete from people.session
             where hash = $1
            returning id, member_id
            """;

    public Future<Boolean> end(Tx tx, Buffer digest) {
        return Sql.first(tx, END_BY_HASH, Ended::from, digest).compose(ended -> tell(tx, ended));
    }

    // Served by session_pkey.
    private static final String END_BY_ID = """
            delete from people.session
             where id = $1
               and member_id = $2
            returning id, member_id
            """;

    public Future<Boolean> end(Tx tx, long memberId, long id) {
        return Sql.first(tx, END_BY_ID, Ended::from, id, memberId).compose(ended -> tell(tx, ended));
    }

    // Served by session_of_member_idx.
    private static final String END_ALL = """
            delete from people.session
             where member_id = $1
               and hash is distinct from $2
            """;

    /** All of a member's but the one with this digest. */
    public Future<Void> endAll(Tx tx, long memberId, Optional<Buffer> spared) {
        return Sql.run(tx, END_ALL, memberId, spared)
                .compose(ended -> outbox.append(tx, ended(memberId, new ContentRef("member", memberId))));
    }

    private record Ended(long id, long memberId) {

        static Ended from(Row row) {
            return new Ended(row.getLong("id"), row.getLong("member_id"));
        }
    }

    private Future<Boolean> tell(Tx tx, Optional<Ended> ended) {
        return ended.map(one -> outbox.append(tx, ended(one.memberId(), new ContentRef("session", one.id())))
                        .map(true))
                .orElse(Future.succeededFuture(false));
    }

    private static DomainEvent ended(long memberId, ContentRef what) {
        return new DomainEvent(
                "people.session-ended", what, 1, List.of("member:" + memberId), Map.of("memberId", memberId));
    }

    /** What a member sees of a session. */
    record Shown(long id, Instant createdAt, Instant seenAt, String address, String agent, boolean current) {

        static Shown from(Row row) {
            return new Shown(
                    row.getLong("id"),
                    Sql.instant(row, "created_at"),
                    Sql.instant(row, "seen_at"),
                    row.getString("address"),
                    row.getString("agent"),
                    row.getBoolean("current"));
        }
    }

    // Served by session_of_member_idx.
    private static final String OF_MEMBER = """
            select id, created_at, seen_at, address, agent, hash is not distinct from $2 as current
              from people.session
             where member_id = $1
               and id < $3
               and seen_at > $4
               and created_at > $5
             order by id desc
             limit $6
            """;

    Future<Page<Shown>> of(Db db, long memberId, Optional<Buffer> current, Paging paging) {
        var now = clock.instant();
        return Sql.list(
                        db,
                        OF_MEMBER,
                        Shown::from,
                        memberId,
                        current,
                        paging.cursor(1).map(after -> after.number(0)).orElse(Long.MAX_VALUE),
                        now.minus(LONGEST_IDLE),
                        now.minus(LONGEST_LIFE),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }
}
