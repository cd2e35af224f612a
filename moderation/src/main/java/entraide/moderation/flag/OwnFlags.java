package entraide.moderation.flag;

import entraide.moderation.decision.Decided;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** What a member reported, latest first, and what came of it. */
final class OwnFlags {

    private OwnFlags() {}

    /**
     * What was reported and what came of it.
     *
     * @param outcome null until it is decided
     * @param decisionId the decision to leave it, against which who reported may appeal; null where there is none that stands
     * @param appeal of who reported; null where they did not
     */
    record OwnFlag(
            long id,
            ContentRef target,
            String reason,
            String note,
            String newFacts,
            Instant createdAt,
            String outcome,
            Instant decidedAt,
            Long decisionId,
            Instant appealUntil,
            Decided.Appealed appeal) {

        static OwnFlag from(Row row) {
            return new OwnFlag(
                    row.getLong("id"),
                    new ContentRef(row.getString("kind"), row.getLong("subject")),
                    row.getString("reason"),
                    row.getString("note"),
                    row.getString("new_facts"),
                    Sql.instant(row, "created_at"),
                    row.getString("outcome"),
                    Sql.instant(row, "decided_at"),
                    row.getLong("decision_id"),
                    Sql.instant(row, "appeal_until"),
                    Decided.Appealed.from(row));
        }
    }

    // Served by flag_of_member_idx, flag_pkey, decision_of_case_idx and appeal_once_key.
    private static final String OF = """
            select f.id, c.kind, c.subject, f.reason, f.note, f.new_facts, f.created_at, f.outcome, f.decided_at,
                   d.id as decision_id, d.appeal_until, a.id as appeal_id, a.text as appeal_text,
                   a.created_at as appealed_at, a.outcome as appeal_outcome, a.answer as appeal_answer,
                   a.decided_at as reviewed_at
              from moderation.flag f
              join moderation.casefile c on c.id = f.case_id
              left join moderation.decision d
                on d.case_id = c.id and d.statement_id is null and d.ended_at is null and c.closed_at is not null
              left join moderation.appeal a on a.flag_id = f.id
             where f.member_id = $1
               and f.id < $2
             order by f.id desc
             limit $3
            """;

    static Future<Page<OwnFlag>> of(Db db, long memberId, Paging paging) {
        long before = paging.cursor(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Sql.list(db, OF, OwnFlag::from, memberId, before, paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }

    static Future<OwnFlag> one(Db db, long memberId, long id) {
        return Sql.one(db, OF, OwnFlag::from, memberId, id + 1, 1);
    }
}
