package entraide.moderation.transparency;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/** The log of moderation as moderators and staff read it, latest first. */
final class AuditPage {

    private AuditPage() {}

    /** {@code by} is null for what the server did by itself. */
    record Line(
            long id,
            Instant at,
            PersonCard by,
            String action,
            ContentRef ref,
            Map<String, Object> details,
            String hash) {

        static Line from(Row row) {
            return new Line(
                    row.getLong("id"),
                    Sql.instant(row, "at"),
                    PersonCard.of(row.getJsonObject("by")),
                    row.getString("action"),
                    new ContentRef(row.getString("kind"), row.getLong("subject")),
                    row.getJsonObject("details").getMap(),
                    HexFormat.of().formatHex(row.getBuffer("hash").getBytes()));
        }
    }

    // Served by audit_pkey.
    private static final String SOME = """
            select a.id, a.at, a.action, a.kind, a.subject, a.details, a.hash,
                   (select to_json(m) from people.card m where m.id = a.actor_id) as by
              from moderation.audit a
             where a.id < $1
             order by a.id desc
             limit $2
            """;

    static Future<Page<Line>> some(Db db, Paging paging) {
        long before = paging.cursor(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Sql.list(db, SOME, Line::from, before, paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }
}
