package entraide.moderation.casefile;

import entraide.moderation.audit.Audit;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Hands cases to moderators, each to one at a time, for a while. */
final class ClaimCase {

    static final Duration LEASE = Duration.ofMinutes(30);
    private static final int HANDS = 4;

    private final Audit audit;
    private final Clock clock;

    ClaimCase(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    record Claim(long caseId, long fence, Instant since, Instant leaseUntil) {

        static Claim from(Row row) {
            return new Claim(
                    row.getLong("id"),
                    row.getLong("fence"),
                    Sql.instant(row, "claimed_since"),
                    Sql.instant(row, "lease_until"));
        }
    }

    /** The head of the order; empty when nothing waits for this moderator. */
    Future<Optional<Claim>> next(Tx tx, Caller moderator) {
        return requireFreeHand(tx, moderator)
                .compose(free -> Sql.first(tx, HEAD, row -> row.getLong("id"), moderator.id(), clock.instant()))
                .compose(head -> head.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : take(tx, moderator, head.get()).map(Optional::of));
    }

    // Served by casefile_order_idx. Skip locked: moderators asking at once get different cases, and none waits.
    private static final String HEAD = """
            select id
              from moderation.casefile
             where closed_at is null
               and (lease_until is null or lease_until <= $2)
               and member_id <> $1
             order by urgent_at, id
             limit 1
               for no key update skip locked
            """;

    Future<Claim> pick(Tx tx, Caller moderator, long caseId) {
        return requireFreeHand(tx, moderator, caseId)
                .compose(free -> HeldCase.lock(tx, caseId))
                .compose(held -> {
                    held.requireOpenTo(moderator, clock.instant());
                    return take(tx, moderator, caseId);
                });
    }

    // Served by moderator_pkey. Two requests of one moderator take turns here, so that the count holds.
    private static final String LOCK = """
            insert into moderation.moderator as known (member_id)
            values ($1)
                on conflict (member_id) do update
               set member_id = known.member_id
            """;

    // Served by casefile_claimed_idx. A statement of its own: within LOCK it would count what was there before the
    // wait.
    private static final String IN_HAND = """
            select count(*)::int as held
              from moderation.casefile
             where claimed_by = $1
               and lease_until > $2
               and closed_at is null
               and id <> $3
            """;

    private Future<Void> requireFreeHand(Tx tx, Caller moderator) {
        return requireFreeHand(tx, moderator, 0);
    }

    private Future<Void> requireFreeHand(Tx tx, Caller moderator, long but) {
        return Sql.run(tx, LOCK, moderator.id())
                .compose(locked ->
                        Sql.one(tx, IN_HAND, row -> row.getInteger("held"), moderator.id(), clock.instant(), but))
                .map(held -> {
                    if (held >= HANDS) throw handsFull();
                    return null;
                });
    }

    private static Refusal handsFull() {
        return new Refusal(Problem.of(409, "cases-in-hand", "You hold as many cases as you may", null)
                .with("most", HANDS));
    }

    // Served by casefile_pkey.
    private static final String TAKE = """
            update moderation.casefile
               set claimed_since = case when claimed_by = $2 and lease_until > $3 then claimed_since else $3 end,
                   fence = case when claimed_by = $2 and lease_until > $3 then fence else fence + 1 end,
                   claimed_by = $2,
                   lease_until = $4
             where id = $1
            returning id, fence, claimed_since, lease_until
            """;

    private Future<Claim> take(Tx tx, Caller moderator, long id) {
        var now = clock.instant();
        return Sql.one(tx, TAKE, Claim::from, id, moderator.id(), now, now.plus(LEASE))
                .compose(claim -> audit.append(
                                tx,
                                moderator.id(),
                                "case-claimed",
                                new ContentRef("case", id),
                                Map.of("fence", claim.fence()))
                        .map(claim));
    }

    // Served by casefile_pkey.
    private static final String RENEW = """
            update moderation.casefile
               set lease_until = $2
             where id = $1
            """;

    /** For who has it still, by the number that was given with it. */
    Future<Instant> renew(Tx tx, Caller moderator, long caseId, long fence) {
        var now = clock.instant();
        return HeldCase.lock(tx, caseId).compose(held -> {
            held.requireOpenTo(moderator, now);
            if (held.fence() != fence || held.holder() == null) throw over();
            return Sql.run(tx, RENEW, caseId, now.plus(LEASE)).map(now.plus(LEASE));
        });
    }

    private static Refusal over() {
        return new Refusal(Problem.of(409, "case-not-in-hand", "You do not have this case any more", null));
    }

    // Served by casefile_pkey.
    private static final String RELEASE = """
            update moderation.casefile
               set claimed_by = null, claimed_since = null, lease_until = null
             where id = $1
            """;

    Future<Void> release(Tx tx, Caller moderator, long caseId) {
        return HeldCase.lock(tx, caseId).compose(held -> {
            if (held.closed() || !held.heldBy(moderator.id(), clock.instant())) throw over();
            return Sql.run(tx, RELEASE, caseId)
                    .compose(released -> audit.append(
                            tx, moderator.id(), "case-released", new ContentRef("case", caseId), Map.of()));
        });
    }
}
