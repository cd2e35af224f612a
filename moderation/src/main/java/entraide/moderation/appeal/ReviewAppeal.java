package entraide.moderation.appeal;

import entraide.moderation.audit.Audit;
import entraide.moderation.decision.Concerned;
import entraide.moderation.decision.Overturn;
import entraide.moderation.decision.Restrict;
import entraide.moderation.decision.Tidings;
import entraide.moderation.decision.Wish;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.Map;

/** Answers an appeal, by somebody who neither decided nor is concerned. */
final class ReviewAppeal {

    private final Overturn overturn;
    private final Restrict restrict;
    private final Tidings tidings;
    private final Audit audit;
    private final Clock clock;

    ReviewAppeal(Overturn overturn, Restrict restrict, Tidings tidings, Audit audit, Clock clock) {
        this.overturn = overturn;
        this.restrict = restrict;
        this.tidings = tidings;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code instead} is decided where a reporter was right that it should not stay; null otherwise. */
    record Review(String outcome, String answer, Wish instead) {

        boolean overturns() {
            return outcome.equals("overturned");
        }
    }

    private record Held(
            long caseId,
            long decisionId,
            long decider,
            long memberId,
            long concerned,
            boolean reporter,
            String outcome) {

        static Held from(Row row) {
            return new Held(
                    row.getLong("case_id"),
                    row.getLong("decision_id"),
                    row.getLong("decider"),
                    row.getLong("member_id"),
                    row.getLong("concerned"),
                    row.getLong("flag_id") != null,
                    row.getString("outcome"));
        }

        boolean partyIs(Caller reviewer) {
            return decider == reviewer.id() || memberId == reviewer.id() || concerned == reviewer.id();
        }
    }

    // Served by appeal_pkey and casefile_pkey. The case is locked first, as by all who decide on it.
    private static final String LOCK = """
            select d.case_id, a.decision_id, a.decider, a.member_id, d.member_id as concerned, a.flag_id, a.outcome
              from moderation.casefile c
              join moderation.decision d on d.case_id = c.id
              join moderation.appeal a on a.decision_id = d.id
             where a.id = $1
               for no key update of c, d, a
            """;

    Future<Void> of(Tx tx, Caller reviewer, long id, Review review) {
        return Sql.first(tx, LOCK, Held::from, id)
                .map(found -> requireOtherEyes(found.orElseThrow(Refusal::notFound), reviewer))
                .map(held -> requireFitting(held, review))
                .compose(held -> answer(tx, reviewer, id, review)
                        .compose(answered ->
                                review.overturns() ? carryOut(tx, reviewer, held, review) : Future.succeededFuture())
                        .compose(done -> tell(tx, held))
                        .compose(told -> audit.append(
                                tx,
                                reviewer.id(),
                                "appeal-" + review.outcome(),
                                new ContentRef("decision", held.decisionId()),
                                Map.of("appeal", id))));
    }

    // The schema would refuse it as well; here it is said in words.
    private static Held requireOtherEyes(Held held, Caller reviewer) {
        if (held.partyIs(reviewer)) {
            throw new Refusal(
                    Problem.of(403, "own-decision", "Somebody else answers an appeal against your decision", null));
        }
        if (held.outcome() != null) {
            throw new Refusal(Problem.of(409, "appeal-answered", "Somebody answered this appeal already", null));
        }
        return held;
    }

    private static Held requireFitting(Held held, Review review) {
        boolean needed = held.reporter() && review.overturns();
        if (needed == (review.instead() != null)) return held;
        throw new Refusal(Problem.invalid(
                "/decision",
                needed ? "is needed: what is decided instead" : "goes with what a reporter appealed against"));
    }

    // Served by appeal_pkey.
    private static final String ANSWER = """
            update moderation.appeal
               set reviewer_id = $2, outcome = $3, answer = $4, decided_at = $5
             where id = $1
            """;

    private Future<Void> answer(Tx tx, Caller reviewer, long id, Review review) {
        return Sql.run(
                        tx,
                        ANSWER,
                        id,
                        reviewer.id(),
                        review.outcome(),
                        review.answer().strip(),
                        clock.instant())
                .mapEmpty();
    }

    private Future<Void> carryOut(Tx tx, Caller reviewer, Held held, Review review) {
        return held.reporter()
                ? restrict.instead(tx, reviewer, new Restrict.Left(held.caseId(), held.decisionId()), review.instead())
                : overturn.of(tx, reviewer, held.decisionId());
    }

    private Future<Void> tell(Tx tx, Held held) {
        return Concerned.of(tx, held.memberId())
                .compose(member -> held.reporter()
                        ? tidings.reporter(tx, member, held.caseId())
                        : tidings.concerned(tx, "reviewed", member, held.decisionId()));
    }
}
