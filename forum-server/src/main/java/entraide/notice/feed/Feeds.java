package entraide.notice.feed;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Secret;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A member's private addresses: made, renewed, revoked; each is told once and kept as a digest. */
final class Feeds {

    /** How the secret of every address begins, so that one that leaked into a text is seen for what it is. */
    private static final String MARK = "entraide_feed_";

    private static final int MOST = 50;

    private final Clock clock;

    Feeds(Clock clock) {
        this.clock = clock;
    }

    /** {@code place} is null for the calendar of all promises. */
    record Shown(long id, ContentRef place, Instant createdAt, Instant usedAt) {

        static Shown from(Row row) {
            return new Shown(
                    row.getLong("id"), placeOf(row), Sql.instant(row, "created_at"), Sql.instant(row, "used_at"));
        }
    }

    static ContentRef placeOf(Row row) {
        var kind = row.getString("place_kind");
        return kind == null ? null : new ContentRef(kind, row.getLong("place_id"));
    }

    /** {@code secret} is to be told this once. */
    record Made(Shown feed, Secret secret) {}

    // Served by member_pkey and feed_of_member_idx. The lock makes two requests take turns, so that the count holds.
    private static final String LOCK = """
            select id
              from people.member
             where id = $1
               for no key update
            """;

    static final String COUNT = """
            select count(*)::int as held
              from notice.feed
             where member_id = $1
            """;

    Future<Made> make(Tx tx, long memberId, ContentRef place) {
        return Sql.one(tx, LOCK, row -> row.getLong("id"), memberId)
                .compose(member -> Sql.one(tx, COUNT, row -> row.getInteger("held"), member))
                .compose(held -> held < MOST ? insert(tx, memberId, place) : Future.failedFuture(tooMany()));
    }

    private static Refusal tooMany() {
        return new Refusal(Problem.of(409, "too-many-feeds", "You have as many private addresses as you may", null));
    }

    private static final String INSERT = """
            insert into notice.feed (member_id, place_kind, place_id, hash, created_at)
            values ($1, $2, $3, $4, $5)
            returning id, place_kind, place_id, created_at, used_at
            """;

    private Future<Made> insert(Tx tx, long memberId, ContentRef place) {
        var secret = Secret.fresh(MARK);
        return Sql.one(
                        tx,
                        INSERT,
                        Shown::from,
                        memberId,
                        place == null ? null : place.kind(),
                        place == null ? null : place.id(),
                        secret.digest(),
                        clock.instant())
                .map(shown -> new Made(shown, secret));
    }

    // Served by feed_pkey.
    static final String RENEW = """
            update notice.feed
               set hash = $3, created_at = $4, used_at = null
             where id = $1
               and member_id = $2
            returning id, place_kind, place_id, created_at, used_at
            """;

    /** The old address is worth nothing from now on. */
    Future<Made> renew(Tx tx, long memberId, long id) {
        var secret = Secret.fresh(MARK);
        return Sql.first(tx, RENEW, Shown::from, id, memberId, secret.digest(), clock.instant())
                .map(Feeds::found)
                .map(shown -> new Made(shown, secret));
    }

    private static Shown found(Optional<Shown> feed) {
        return feed.orElseThrow(Refusal::notFound);
    }

    // Served by feed_pkey.
    private static final String REVOKE = """
            delete from notice.feed
             where id = $1
               and member_id = $2
            """;

    Future<Void> revoke(Tx tx, long memberId, long id) {
        return Sql.run(tx, REVOKE, id, memberId).map(revoked -> {
            if (revoked == 0) throw Refusal.notFound();
            return null;
        });
    }

    // Served by feed_of_member_idx; there are no more than may be made.
    static final String OF_MEMBER = """
            select id, place_kind, place_id, created_at, used_at
              from notice.feed
             where member_id = $1
             order by id desc
            """;

    Future<List<Shown>> of(Db db, long memberId) {
        return Sql.list(db, OF_MEMBER, Shown::from, memberId);
    }
}
