package entraide.moderation.decision;

import entraide.moderation.casefile.HeldCase;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;

/** What should not have been left, as who reported it says in an appeal: other eyes decide it anew, with a statement. */
public final class Restrict {

    private final Decide decide;
    private final Clock clock;

    public Restrict(Decide decide, Clock clock) {
        this.decide = decide;
        this.clock = clock;
    }

    /** The decision to leave it, and its case. */
    public record Left(long caseId, long decisionId) {}

    // Served by decision_pkey. Of several who appeal, the first brings it about.
    private static final String END = """
            update moderation.decision
               set ended_at = $2, ended_by = 'appeal'
             where id = $1
               and ended_at is null
            """;

    public Future<Void> instead(Tx tx, Caller reviewer, Left left, Wish wish) {
        wish.requireSound(clock.instant());
        return HeldCase.lock(tx, left.caseId())
                .compose(held -> requireJudged(tx, held.ref()).map(held))
                .compose(held -> Sql.run(tx, END, left.decisionId(), clock.instant())
                        .compose(ended -> ended == 0
                                ? Future.succeededFuture(List.<Long>of())
                                : decide.carryOut(tx, reviewer, held, wish)))
                .mapEmpty();
    }

    // Served by casefile_open_key.
    private static final String OPEN = """
            select exists (select from moderation.casefile
                            where kind = $1
                              and subject = $2
                              and closed_at is null) as open
            """;

    private static Future<Void> requireJudged(Tx tx, ContentRef ref) {
        return Sql.one(tx, OPEN, row -> row.getBoolean("open"), ref.kind(), ref.id())
                .map(open -> {
                    if (!open) return null;
                    throw new Refusal(
                            Problem.of(409, "case-open", "There is an open case about it: decide that first", null));
                });
    }
}
