package entraide.platform.people.token;

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
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Personal tokens: what programs speak with in a member's name. */
public final class Tokens {

    /** How every token begins, so that one that leaked into a text is seen for what it is. */
    public static final String MARK = "entraide_";

    /** All secrets of its subject that were made by the moment {@code at} are void. */
    public static final String ALL_REVOKED = "people.secrets-revoked";

    private static final int MOST = 50;

    private final Outbox outbox;
    private final Clock clock;

    public Tokens(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** {@code secret} is to be told this once. */
    public record Created(long id, Secret secret, Instant createdAt) {}

    // Served by member_pkey and token_of_member_idx. The lock makes two requests take turns, so that the count holds.
    private static final String LOCK = """
            select id
              from people.member
             where id = $1
               and deactivated_at is null
               for no key update
            """;

    private static final String COUNT = """
            select count(*)::int as held
              from people.token
             where member_id = $1
            """;

    public Future<Created> create(Tx tx, long memberId, String name) {
        return Sql.first(tx, LOCK, row -> row.getLong("id"), memberId)
                .map(member -> member.orElseThrow(() -> new Refusal(Problem.signIn())))
                .compose(member -> Sql.one(tx, COUNT, row -> row.getInteger("held"), member))
                .compose(held -> held < MOST ? insert(tx, memberId, name) : Future.failedFuture(tooMany()));
    }

    private static Refusal tooMany() {
        return new Refusal(Problem.of(409, "too-many-tokens", "You have as many tokens as you may", null));
    }

    private static final String INSERT = """
            insert into people.token (hash, member_id, name, created_at)
            values ($1, $2, $3, $4)
            returning id
            """;

    private Future<Created> insert(Tx tx, long memberId, String name) {
        var secret = Secret.fresh(MARK);
        var now = clock.instant();
        return Sql.one(
                tx, INSERT, row -> new Created(row.getLong("id"), secret, now), secret.digest(), memberId, name, now);
    }

    record Shown(long id, String name, Instant createdAt, Instant usedAt) {

        static Shown from(Row row) {
            return new Shown(
                    row.getLong("id"),
                    row.getString("name"),
                    Sql.instant(row, "created_at"),
                    Sql.instant(row, "used_at"));
        }
    }

    // Served by token_of_member_idx.
    private static final String OF_MEMBER = """
            select id, name, created_at, used_at
              from people.token
             where member_id = $1
               and id < $2
             order by id desc
             limit $3
            """;

    Future<Page<Shown>> of(Db db, long memberId, Paging paging) {
        return Sql.list(
                        db,
                        OF_MEMBER,
                        Shown::from,
                        memberId,
                        paging.cursor(1).map(after -> after.number(0)).orElse(Long.MAX_VALUE),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }

    // Served by token_pkey.
    private static final String REVOKE = """
            delete from people.token
             where id = $1
               and member_id = $2
            """;

    Future<Void> revoke(Tx tx, long memberId, long id) {
        return Sql.run(tx, REVOKE, id, memberId).compose(revoked -> {
            if (revoked == 0) throw Refusal.notFound();
            return tell(tx, memberId);
        });
    }

    // Served by token_of_member_idx.
    private static final String REVOKE_ALL = """
            delete from people.token
             where member_id = $1
            """;

    /** As nobody knows who has them. Whoever gave out secrets of their own to the member hears of it and takes them back. */
    public Future<Void> revokeAll(Tx tx, long memberId) {
        return Sql.run(tx, REVOKE_ALL, memberId)
                .compose(revoked -> tell(tx, memberId))
                .compose(told -> outbox.append(tx, allRevoked(memberId)));
    }

    private DomainEvent allRevoked(long memberId) {
        var until = Map.<String, Object>of("at", clock.millis());
        return new DomainEvent(ALL_REVOKED, new ContentRef("member", memberId), 1, List.of(), until);
    }

    private Future<Void> tell(Tx tx, long memberId) {
        return outbox.append(
                tx,
                new DomainEvent(
                        "people.session-ended",
                        new ContentRef("member", memberId),
                        1,
                        List.of("member:" + memberId),
                        Map.of("memberId", memberId)));
    }
}
