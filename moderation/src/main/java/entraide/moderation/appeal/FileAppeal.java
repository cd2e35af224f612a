package entraide.moderation.appeal;

import entraide.moderation.audit.Audit;
import entraide.moderation.decision.Tidings;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes an appeal, for six months and once: of whom a decision concerns, or of who reported what it left. */
final class FileAppeal {

    private final Tidings tidings;
    private final Audit audit;
    private final Clock clock;

    FileAppeal(Tidings tidings, Audit audit, Clock clock) {
        this.tidings = tidings;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code flag} is the report of who appeals; null for whom it concerns. */
    private record Decision(long caseId, long decider, String action, Instant until, boolean ended, Long flag) {

        static Decision from(Row row) {
            return new Decision(
                    row.getLong("case_id"),
                    row.getLong("decider"),
                    row.getString("action"),
                    Sql.instant(row, "appeal_until"),
                    row.getString("ended_by") != null,
                    row.getLong("flag_id"));
        }
    }

    // Served by decision_pkey and flag_once_key. For anybody else there is nothing to appeal against.
    private static final String OWN = """
            select d.case_id, d.decider, d.action, d.appeal_until, d.ended_by, f.id as flag_id
              from moderation.decision d
              left join moderation.flag f on f.case_id = d.case_id and f.member_id = $2 and d.statement_id is null
             where d.id = $1
               and (d.member_id = $2 and d.statement_id is not null or f.id is not null)
               for share of d
            """;

    /** The appeal's id. */
    Future<Long> of(Tx tx, Caller member, long decisionId, String text) {
        return Sql.first(tx, OWN, Decision::from, decisionId, member.id())
                .map(found -> requireOpen(found.orElseThrow(Refusal::notFound)))
                .compose(decision -> insert(tx, member, decisionId, decision, text)
                        .compose(id -> tidings.tell(tx, "appealed", decision.caseId(), List.of(member.id()))
                                .compose(told -> audit.append(
                                        tx,
                                        member.id(),
                                        "appealed",
                                        new ContentRef("decision", decisionId),
                                        Map.of("appeal", id)))
                                .map(id)));
    }

    private Decision requireOpen(Decision decision) {
        if (!clock.instant().isBefore(decision.until())) {
            throw new Refusal(Problem.of(409, "appeal-over", "The six months to appeal are over", null));
        }
        if (decision.ended()) {
            throw new Refusal(Problem.of(409, "decision-ended", "This decision is over already", null));
        }
        return decision;
    }

    // Served by appeal_once_key.
    private static final String INSERT = """
            insert into moderation.appeal (decision_id, decider, action, member_id, flag_id, text, created_at)
            values ($1, $2, $3, $4, $5, $6, $7)
                on conflict do nothing
            returning id
            """;

    private Future<Long> insert(Tx tx, Caller member, long decisionId, Decision decision, String text) {
        return Sql.first(
                        tx,
                        INSERT,
                        row -> row.getLong("id"),
                        decisionId,
                        decision.decider(),
                        decision.action(),
                        member.id(),
                        decision.flag(),
                        text.strip(),
                        clock.instant())
                .map(id -> id.orElseThrow(
                        () -> new Refusal(Problem.of(409, "already-appealed", "You appealed already", null))));
    }
}
