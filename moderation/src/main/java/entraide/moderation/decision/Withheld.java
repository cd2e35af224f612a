package entraide.moderation.decision;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;

/** Texts that wait for a look, as decisions meet them: what is decided on the text settles the look as well. */
final class Withheld {

    private final Clock clock;

    Withheld(Clock clock) {
        this.clock = clock;
    }

    // Served by hold_waiting_key.
    private static final String WAITS = """
            select exists (select from moderation.hold
                            where kind = $1
                              and ref_id = $2
                              and outcome is null
                              and held) as waits
            """;

    /** Whether others cannot read it because nobody has looked yet. */
    static Future<Boolean> waits(Db db, ContentRef ref) {
        return Sql.one(db, WAITS, row -> row.getBoolean("waits"), ref.kind(), ref.id());
    }

    // Served by hold_waiting_key.
    private static final String SETTLE = """
            update moderation.hold
               set outcome = 'rejected', decision_id = $3, decided_at = $4, decided_by = $5, ground = $6, facts = $7
             where kind = $1
               and ref_id = $2
               and outcome is null
            """;

    /** A moderator took the text away: nobody needs to look at it any more. */
    Future<Void> settle(Tx tx, Measures.Order order, Action action, long decisionId) {
        boolean takesAway = action == Action.HIDE || action == Action.DELETE;
        if (!takesAway || order.moderator() == null) return Future.succeededFuture();
        var ref = order.held().ref();
        return Sql.run(
                        tx,
                        SETTLE,
                        ref.kind(),
                        ref.id(),
                        decisionId,
                        clock.instant(),
                        order.moderator().id(),
                        order.why().ground(),
                        order.why().facts())
                .mapEmpty();
    }

    // Served by hold_of_decision_idx. Overturning publishes what was hidden; what was deleted waits as it did before.
    private static final String REOPEN = """
            update moderation.hold h
               set outcome = case when $2 then 'approved' end,
                   decided_at = case when $2 then $3::timestamptz end,
                   decided_by = case when $2 then $4::bigint end,
                   decision_id = case when $2 then decision_id end,
                   ground = null,
                   facts = null
             where decision_id = $1
               and ($2 or not exists (select from moderation.hold other
                                       where other.kind = h.kind
                                         and other.ref_id = h.ref_id
                                         and other.outcome is null))
            """;

    Future<Void> overturned(Tx tx, Action action, long decisionId, long reviewerId) {
        return Sql.run(tx, REOPEN, decisionId, action == Action.HIDE, clock.instant(), reviewerId)
                .mapEmpty();
    }
}
