package entraide.moderation.transparency;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Map;

/** What everybody may know of moderation: how much was reported, decided, appealed, and how it ended. */
final class Transparency {

    private Transparency() {}

    /** {@code hoursToDecide} in the middle; null while nothing was decided. */
    record Figures(
            Instant since,
            long flags,
            Map<String, Object> flagsByReason,
            long notices,
            long cases,
            long casesDecided,
            Double hoursToDecide,
            Map<String, Object> decisionsByAction,
            long automated,
            long appeals,
            Map<String, Object> appealsByOutcome) {

        static Figures from(Row row, Instant since) {
            return new Figures(
                    since,
                    row.getLong("flags"),
                    row.getJsonObject("by_reason").getMap(),
                    row.getLong("notices"),
                    row.getLong("cases"),
                    row.getLong("cases_decided"),
                    row.getDouble("hours"),
                    row.getJsonObject("by_action").getMap(),
                    row.getLong("automated"),
                    row.getLong("appeals"),
                    row.getJsonObject("by_outcome").getMap());
        }
    }

    // Served by flag_created_idx and decision_decided_idx; of a school's year there are few cases and appeals.
    private static final String FIGURES = """
            with told as (
                select reason, count(*) as n, count(notice_id) as notices
                  from moderation.flag
                 where created_at >= $1
                 group by reason
            ), decided as (
                select action, count(*) as n, count(*) filter (where automated) as automated
                  from moderation.decision
                 where decided_at >= $1
                 group by action
            ), appealed as (
                select coalesce(outcome, 'open') as outcome, count(*) as n
                  from moderation.appeal
                 where created_at >= $1
                 group by 1
            ), opened as (
                select count(*) as n, count(closed_at) as decided,
                       percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at) / 3600) as hours
                  from moderation.casefile
                 where opened_at >= $1
            )
            select opened.n as cases, opened.decided as cases_decided, opened.hours,
                   (select coalesce(sum(n), 0)::bigint from told) as flags,
                   (select coalesce(sum(notices), 0)::bigint from told) as notices,
                   (select coalesce(json_object_agg(reason, n), '{}') from told) as by_reason,
                   (select coalesce(sum(automated), 0)::bigint from decided) as automated,
                   (select coalesce(json_object_agg(action, n), '{}') from decided) as by_action,
                   (select coalesce(sum(n), 0)::bigint from appealed) as appeals,
                   (select coalesce(json_object_agg(outcome, n), '{}') from appealed) as by_outcome
              from opened
            """;

    static Future<Figures> since(Db db, Instant since) {
        return Sql.one(db, FIGURES, row -> Figures.from(row, since), since);
    }
}
