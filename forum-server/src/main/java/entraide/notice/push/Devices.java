package entraide.notice.push;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.session.Sessions;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The browsers in which a member wants to be told: put there, listed, taken away. */
final class Devices {

    private static final int MOST = 10;

    private final Reach reach;
    private final Clock clock;

    Devices(Reach reach, Clock clock) {
        this.reach = reach;
        this.clock = clock;
    }

    /**
     * What a browser gives.
     *
     * @param replaces the endpoint that it had before
     */
    record Subscription(String endpoint, Keys keys, String replaces) {

        record Keys(String p256dh, String auth) {}
    }

    /** Who asks, from where: {@code entry} is the digest of what they came in by. */
    record Asker(long memberId, Buffer entry, String agent) {}

    /** Whether something could be sent there at all. */
    boolean isSound(Subscription wanted) {
        try {
            UserAgentMessageEncryptionKeyInfo.of(
                    wanted.keys().p256dh(), wanted.keys().auth());
            return reach.allows(URI.create(wanted.endpoint()));
        } catch (RuntimeException odd) {
            return false;
        }
    }

    // Served by push_endpoint_key, session_hash_key and token_hash_key. A browser tells one member: whoever said so
    // last in it.
    static final String PUT = """
            insert into notice.push as known
                   (member_id, session_id, token_id, endpoint, p256dh, auth, agent, created_at)
            values ($1, (select id from people.session where hash = $2), (select id from people.token where hash = $2),
                    $3, $4, $5, $6, $7)
                on conflict (endpoint) do update
               set member_id = excluded.member_id, session_id = excluded.session_id, token_id = excluded.token_id,
                   p256dh = excluded.p256dh, auth = excluded.auth, agent = excluded.agent,
                   created_at = case when known.member_id = excluded.member_id then known.created_at
                                     else excluded.created_at end
            returning id
            """;

    // Served by push_endpoint_key.
    static final String REPLACED = """
            delete from notice.push
             where endpoint = $1
               and member_id = $2
               and endpoint <> $3
            """;

    // Served by push_member_idx.
    static final String SURPLUS = """
            delete from notice.push
             where member_id = $1
               and id in (select id
                            from notice.push
                           where member_id = $1
                           order by coalesce(told_at, created_at) desc, id desc
                          offset $2)
               and id <> $3
            """;

    Future<Long> put(Tx tx, Asker asker, Subscription wanted) {
        return Sql.run(tx, REPLACED, wanted.replaces(), asker.memberId(), wanted.endpoint())
                .compose(replaced -> Sql.one(
                        tx,
                        PUT,
                        row -> row.getLong("id"),
                        asker.memberId(),
                        asker.entry(),
                        wanted.endpoint(),
                        wanted.keys().p256dh(),
                        wanted.keys().auth(),
                        asker.agent(),
                        clock.instant()))
                .compose(id -> Sql.run(tx, SURPLUS, asker.memberId(), MOST, id).map(id));
    }

    /** What a member sees of it. */
    record Shown(long id, String agent, Instant createdAt, Instant toldAt) {

        static Shown from(Row row) {
            return new Shown(
                    row.getLong("id"),
                    row.getString("agent"),
                    Sql.instant(row, "created_at"),
                    Sql.instant(row, "told_at"));
        }
    }

    // Served by push_member_idx, push_pkey, session_pkey and token_pkey.
    static final String LIST = """
            select p.id, p.agent, p.created_at, p.told_at
              from notice.push p
             where p.member_id = $1
               and notice.is_open(p, $2, $3)
             order by p.id desc
            """;

    Future<List<Shown>> of(Database database, long memberId) {
        var now = clock.instant();
        return Sql.list(
                database,
                LIST,
                Shown::from,
                memberId,
                now.minus(Sessions.LONGEST_IDLE),
                now.minus(Sessions.LONGEST_LIFE));
    }

    // Served by push_pkey.
    private static final String ONE = """
            select id as push_id, endpoint, p256dh, auth
              from notice.push
             where id = $1
               and member_id = $2
            """;

    Future<Optional<Device>> one(Database database, long memberId, long id) {
        return Sql.first(database, ONE, Device::from, id, memberId);
    }

    // Served by push_pkey.
    private static final String REMOVE = """
            delete from notice.push
             where id = $1
               and member_id = $2
            """;

    Future<Boolean> remove(Tx tx, long memberId, long id) {
        return Sql.run(tx, REMOVE, id, memberId).map(removed -> removed > 0);
    }
}
