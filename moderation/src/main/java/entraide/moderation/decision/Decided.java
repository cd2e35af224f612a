package entraide.moderation.decision;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it is shown.
 *
 * @param decidedBy for moderators alone; null for what the server did, and for the member it concerns
 * @param statement null for what restricts nobody
 * @param appeal null where nobody appealed
 */
public record Decided(
        long id,
        long caseId,
        Action action,
        ContentRef target,
        String title,
        String excerpt,
        long memberId,
        PersonCard decidedBy,
        boolean automated,
        Instant decidedAt,
        Instant until,
        Instant endedAt,
        String endedBy,
        Instant appealUntil,
        Statement statement,
        Appealed appeal) {

    /** What was said against it, and what came of that. */
    public record Appealed(long id, String text, Instant createdAt, String outcome, String answer, Instant decidedAt) {

        public static Appealed from(Row row) {
            var id = row.getLong("appeal_id");
            return id == null
                    ? null
                    : new Appealed(
                            id,
                            row.getString("appeal_text"),
                            Sql.instant(row, "appealed_at"),
                            row.getString("appeal_outcome"),
                            row.getString("appeal_answer"),
                            Sql.instant(row, "reviewed_at"));
        }

        // Served by appeal_pkey.
        private static final String ONE = """
                select id as appeal_id, text as appeal_text, created_at as appealed_at, outcome as appeal_outcome,
                       answer as appeal_answer, decided_at as reviewed_at
                  from moderation.appeal
                 where id = $1
                """;

        public static Future<Appealed> one(Db db, long id) {
            return Sql.one(db, ONE, Appealed::from, id);
        }
    }

    /** As the member reads it: who decided is the school. */
    Decided toMember() {
        return new Decided(
                id,
                caseId,
                action,
                target,
                title,
                excerpt,
                memberId,
                null,
                automated,
                decidedAt,
                until,
                endedAt,
                endedBy,
                appealUntil,
                statement,
                appeal);
    }

    public static Decided from(Row row) {
        return new Decided(
                row.getLong("id"),
                row.getLong("case_id"),
                Action.of(row.getString("action")),
                new ContentRef(row.getString("kind"), row.getLong("subject")),
                row.getString("title"),
                row.getString("excerpt"),
                row.getLong("member_id"),
                PersonCard.of(row.getJsonObject("decided_by")),
                row.getBoolean("automated"),
                Sql.instant(row, "decided_at"),
                Sql.instant(row, "until"),
                Sql.instant(row, "ended_at"),
                row.getString("ended_by"),
                Sql.instant(row, "appeal_until"),
                Statement.from(row),
                Appealed.from(row));
    }

    /** For queries that have the decision as {@code d}, the appeal as {@code a} and {@link #JOINED}. */
    public static final String COLUMNS = """
                   d.id, d.case_id, d.action, c.kind, c.subject, c.title, c.excerpt, d.member_id, d.automated, d.decided_at,
                   n.until, coalesce(n.ended_at, d.ended_at) as ended_at, d.ended_by, d.appeal_until, s.locale, s.ground,
                   s.facts, s.scope, s.duration, s.automation, s.remedies, a.id as appeal_id, a.text as appeal_text,
                   a.created_at as appealed_at, a.outcome as appeal_outcome, a.answer as appeal_answer,
                   a.decided_at as reviewed_at,
                   (select to_json(m) from people.card m where m.id = d.decided_by) as decided_by
            """;

    public static final String JOINED = """
              join moderation.casefile c on c.id = d.case_id
              left join moderation.statement s on s.decision_id = d.id
              left join moderation.sanction n on n.decision_id = d.id
            """;

    // With the appeal of whom it concerns; those of reporters are their own.
    private static final String FROM = "select\n" + COLUMNS + "  from moderation.decision d\n" + JOINED + """
              left join moderation.appeal a on a.decision_id = d.id and a.flag_id is null
            """;

    // Served by decision_of_case_idx.
    private static final String OF_CASE = FROM + """
             where d.case_id = $1
             order by d.id
            """;

    public static Future<List<Decided>> ofCase(Db db, long caseId) {
        return Sql.list(db, OF_CASE, Decided::from, caseId);
    }

    // Served by decision_pkey.
    private static final String ONE = FROM + """
             where d.id = $1
            """;

    public static Future<Optional<Decided>> one(Db db, long id) {
        return Sql.first(db, ONE, Decided::from, id);
    }

    // Served by decision_of_member_idx. What changed nothing for the member is not told to them.
    private static final String OF_MEMBER = FROM + """
             where d.member_id = $1
               and d.id < $2
               and (d.statement_id is not null or $3)
             order by d.id desc
             limit $4
            """;

    public static Future<List<Decided>> ofMember(Db db, long memberId, long before, boolean all, int limit) {
        return Sql.list(db, OF_MEMBER, Decided::from, memberId, before, all, limit);
    }
}
