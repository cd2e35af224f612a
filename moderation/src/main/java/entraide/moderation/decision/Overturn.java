package entraide.moderation.decision;

import entraide.moderation.flag.Targets;
import entraide.moderation.sanction.Sanctions;
import entraide.moderation.spam.Learn;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Clock;

/** Undoes a decision: what it took from a text or from a member comes back with everything that belongs to it. */
public final class Overturn {

    private final Targets targets;
    private final Sanctions sanctions;
    private final Learn learn;
    private final Withheld withheld;
    private final Clock clock;

    public Overturn(Targets targets, Sanctions sanctions, Learn learn, Clock clock) {
        this.targets = targets;
        this.sanctions = sanctions;
        this.learn = learn;
        this.withheld = new Withheld(clock);
        this.clock = clock;
    }

    private record Ended(long id, long caseId, Action action, long memberId, JsonObject undo, ContentRef ref) {

        static Ended from(Row row) {
            return new Ended(
                    row.getLong("id"),
                    row.getLong("case_id"),
                    Action.of(row.getString("action")),
                    row.getLong("member_id"),
                    row.getJsonObject("undo"),
                    new ContentRef(row.getString("kind"), row.getLong("subject")));
        }
    }

    // Served by decision_pkey. What a later decision took the place of is over already.
    private static final String END = """
            update moderation.decision d
               set ended_at = $2, ended_by = 'appeal'
              from moderation.casefile c
             where d.id = $1
               and d.ended_at is null
               and c.id = d.case_id
            returning d.id, d.case_id, d.action, d.member_id, d.undo, c.kind, c.subject
            """;

    public Future<Void> of(Tx tx, Caller reviewer, long decisionId) {
        return Sql.first(tx, END, Ended::from, decisionId, clock.instant())
                .compose(ended ->
                        ended.isEmpty() ? requireNothingInItsPlace(tx, decisionId) : undone(tx, reviewer, ended.get()));
    }

    // Served by decision_pkey and decision_of_case_idx.
    private static final String REPLACED = """
            select exists (select from moderation.decision d
                             join moderation.decision later on later.case_id = d.case_id
                            where d.id = $1
                              and d.ended_by = 'decision'
                              and later.id > d.id
                              and later.action in ('hide', 'delete', 'edit')
                              and later.ended_at is null) as replaced
            """;

    /** To say that it was overturned would be no help: the decision in its place stands, and can be appealed against itself. */
    private static Future<Void> requireNothingInItsPlace(Tx tx, long decisionId) {
        return Sql.one(tx, REPLACED, row -> row.getBoolean("replaced"), decisionId)
                .map(replaced -> {
                    if (!replaced) return null;
                    throw new Refusal(Problem.of(409, "decision-ended", "Another decision stands in its place", null));
                });
    }

    private Future<Void> undone(Tx tx, Caller reviewer, Ended ended) {
        return withheld.overturned(tx, ended.action(), ended.id(), reviewer.id())
                .compose(settled -> undo(tx, reviewer, ended))
                .compose(undone -> learn.unlearn(tx, ended.ref()))
                .compose(unlearnt -> correctOutcome(tx, ended));
    }

    private Future<Void> undo(Tx tx, Caller reviewer, Ended ended) {
        var action = ended.action();
        if (action.sanctions()) return sanctions.end(tx, ended.id(), ended.memberId(), clock.instant());
        if (action == Action.HIDE) return restore(tx, ended);
        if (!action.corrects()) return Future.succeededFuture();
        var ref = ended.ref();
        return targets.of(ref).putBack(tx, reviewer, ref.id(), action.correction(), ended.undo());
    }

    // Served by casefile_of_ref_idx and decision_of_case_idx.
    private static final String HIDDEN_OTHERWISE = """
            select exists (select from moderation.casefile c
                             join moderation.decision d on d.case_id = c.id
                            where c.kind = $1
                              and c.subject = $2
                              and d.action = 'hide'
                              and d.ended_at is null) as hidden
            """;

    private Future<Void> restore(Tx tx, Ended ended) {
        var ref = ended.ref();
        return Sql.one(tx, HIDDEN_OTHERWISE, row -> row.getBoolean("hidden"), ref.kind(), ref.id())
                .compose(hidden -> hidden
                        ? Future.succeededFuture()
                        : targets.of(ref).restore(tx, ref.id()).mapEmpty());
    }

    // Served by flag_once_key and decision_of_case_idx. A record of flags that were upheld counts only what stands.
    private static final String OUTCOME = """
            update moderation.flag
               set outcome = 'rejected'
             where case_id = $1
               and outcome = 'upheld'
               and not exists (select from moderation.decision
                                where case_id = $1
                                  and statement_id is not null
                                  and ended_by is distinct from 'appeal'
                                  and not automated)
            """;

    private static Future<Void> correctOutcome(Tx tx, Ended ended) {
        return Sql.run(tx, OUTCOME, ended.caseId()).mapEmpty();
    }
}
