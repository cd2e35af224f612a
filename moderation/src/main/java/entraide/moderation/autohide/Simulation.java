package entraide.moderation.autohide;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** What another threshold would have hidden of what was reported, and how that was judged later. */
final class Simulation {

    private Simulation() {}

    /**
     * @param cases that were reported
     * @param hidden that this threshold would have hidden
     * @param upheld of those, how many a moderator restricted as well; {@code rejected} how many not
     * @param missed that a moderator restricted and this threshold would have left to be read
     * @param hoursSooner how long before the decision, in the middle, the upheld ones would have been hidden
     */
    record Outcome(
            double hideAt,
            int cases,
            int hidden,
            int upheld,
            int rejected,
            int undecided,
            int missed,
            Double hoursSooner) {

        static Outcome from(Row row, double hideAt) {
            return new Outcome(
                    hideAt,
                    row.getInteger("cases"),
                    row.getInteger("hidden"),
                    row.getInteger("upheld"),
                    row.getInteger("rejected"),
                    row.getInteger("undecided"),
                    row.getInteger("missed"),
                    row.getDouble("hours_sooner"));
        }
    }

    // Served by flag_created_idx. Each flag with what its case weighed by then; what only members can be is not hidden.
    private static final String OVER = """
            with told as (
                select f.case_id, f.created_at, f.outcome,
                       sum(f.weight) over so_far as weight, count(*) over so_far as flags
                  from moderation.flag f
                  join moderation.casefile c on c.id = f.case_id and c.kind <> 'member'
                 where f.created_at >= $2
                window so_far as (partition by f.case_id order by f.id)
            ), one as (
                select t.case_id, max(t.outcome) as outcome,
                       min(t.created_at) filter (where t.weight >= $1 and t.flags >= 2) as hidden_at
                  from told t
                 group by t.case_id
            )
            select count(*)::int as cases, count(hidden_at)::int as hidden,
                   count(*) filter (where hidden_at is not null and outcome = 'upheld')::int as upheld,
                   count(*) filter (where hidden_at is not null and outcome = 'rejected')::int as rejected,
                   count(*) filter (where hidden_at is not null and outcome is null)::int as undecided,
                   count(*) filter (where hidden_at is null and outcome = 'upheld')::int as missed,
                   percentile_cont(0.5) within group (
                       order by extract(epoch from c.closed_at - hidden_at) / 3600)
                       filter (where outcome = 'upheld' and hidden_at is not null) as hours_sooner
              from one
              join moderation.casefile c on c.id = one.case_id
            """;

    static Future<Outcome> over(Db db, double hideAt, Instant since) {
        return Sql.one(db, OVER, row -> Outcome.from(row, hideAt), hideAt, since);
    }
}
