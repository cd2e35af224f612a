package entraide.moderation.flag;

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

    /** {@code outcome} is null until it is decided. */
    record OwnFlag(
            long id,
            ContentRef target,
            String reason,
            String note,
            String newFacts,
            Instant createdAt,
            String outcome,
            Instant decidedAt) {

        static OwnFlag from(Row row) {
            return new OwnFlag(
                    row.getLong("id"),
                    new ContentRef(row.getString("kind"), row.getLong("subject")),
                    row.getString("reason"),
                    row.getString("note"),
                    row.getString("new_facts"),
                    Sql.instant(row, "created_at"),
                    row.getString("outcome"),
                    Sql.instant(row, "decided_at"));
        }
    }

    // Served by flag_of_member_idx and flag_pkey.
    private static final String OF = """
            select f.id, c.kind, c.subject, f.reason, f.note, f.new_facts, f.created_at, f.outcome, f.decided_at
              from moderation.flag f
              join moderation.casefile c on c.id = f.case_id
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
