package entraide.messaging.message;

import entraide.messaging.file.Attachment;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/**
 * A message as its readers see it.
 *
 * @param seq its place among all of the conversation, the same for everybody and without a gap
 * @param kind {@code message}, or {@code opening}: a line that says that staff read along until {@code lastsUntil}
 * @param gone {@code deleted} or {@code hidden}: no word of it is here any more; null for what is there
 */
public record Message(
        long id,
        long conversationId,
        long seq,
        String kind,
        PersonCard author,
        String body,
        String html,
        Quote quote,
        List<Attachment> files,
        boolean aside,
        Instant lastsUntil,
        int version,
        Instant createdAt,
        Instant editedAt,
        String gone) {

    record Quote(long id, long seq, PersonCard author, String excerpt) {

        static Quote of(JsonObject row) {
            if (row == null) return null;
            return new Quote(
                    row.getLong("id"),
                    row.getLong("seq"),
                    PersonCard.of(row.getJsonObject("author")),
                    row.getString("excerpt"));
        }
    }

    public static Message from(Row row) {
        return new Message(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getLong("seq"),
                row.getString("kind"),
                PersonCard.of(row.getJsonObject("author")),
                row.getString("body"),
                row.getString("html"),
                Quote.of(row.getJsonObject("quote")),
                Attachment.listOf(row.getJsonArray("files")),
                row.getBoolean("aside"),
                Sql.instant(row, "lasts_until"),
                row.getInteger("version"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "edited_at"),
                row.getString("gone"));
    }
}
