package entraide.messaging.subject;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/**
 * A conversation whose row this transaction has locked.
 *
 * @param standing null in groups, where nobody owes anything
 */
public record Held(
        long id,
        Long accompanimentId,
        String subject,
        long openedBy,
        Instant openedAt,
        long lastSeq,
        Standing standing) {

    public static final String KIND = "subject";

    public static Held from(Row row) {
        var turn = row.getString("turn");
        return new Held(
                row.getLong("id"),
                row.getLong("accompaniment_id"),
                row.getString("subject"),
                row.getLong("opened_by"),
                Sql.instant(row, "opened_at"),
                row.getLong("last_seq"),
                turn == null ? null : new Standing(Turn.of(turn), Sql.instant(row, "promise_at")));
    }

    public boolean group() {
        return accompanimentId == null;
    }

    /** By the queue's words. */
    public ContentRef ref() {
        return new ContentRef(KIND, id);
    }
}
