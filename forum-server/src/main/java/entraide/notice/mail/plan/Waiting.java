package entraide.notice.mail.plan;

import entraide.notice.channel.Family;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy.Reason;
import entraide.platform.content.Noteworthy.Still;
import entraide.platform.db.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/**
 * A notice that its member has not read, and of which it is not decided yet whether it goes by mail.
 *
 * @param turn whether the next step is the member's, though its kind does not say so
 */
public record Waiting(
        long id,
        long memberId,
        String kind,
        ContentRef place,
        ContentRef subject,
        Long byId,
        Instant at,
        boolean turn) {

    public static Waiting from(Row row) {
        return new Waiting(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("kind"),
                new ContentRef(row.getString("place_kind"), row.getLong("place_id")),
                new ContentRef(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getLong("by_id"),
                Sql.instant(row, "at"),
                false);
    }

    public Reason reason() {
        return new Reason(subject, kind);
    }

    /** The same as it concerns its member now. */
    public Waiting as(Still now) {
        return new Waiting(id, memberId, now.kind(), place, subject, byId, at, now.turn());
    }

    /** Whether the member is who must act: then no budget holds a mail back. */
    public boolean urgent() {
        return turn || Family.of(kind).filter(Family::urgent).isPresent();
    }
}
