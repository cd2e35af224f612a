package entraide.messaging.conversation;

import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/**
 * A conversation as one of its readers sees it.
 *
 * @param side as what the caller is in it; {@code staff} for one who was let in for a while
 * @param turn who must act next; null in groups, and to those who take part no more
 * @param readSeq up to where the caller has read
 * @param lastSeq the last message that the caller may read
 */
record Conversation(
        long id,
        String subject,
        Long accompanimentId,
        List<Person> people,
        String side,
        boolean acts,
        Turn turn,
        Instant promise,
        int unread,
        long readSeq,
        long lastSeq,
        Last last,
        Instant activityAt,
        long version) {

    /** Somebody who takes part, with how far they have read. */
    record Person(PersonCard member, String side, long readSeq) {

        private static List<Person> listOf(JsonArray rows) {
            return rows.stream().map(row -> of((JsonObject) row)).toList();
        }

        private static Person of(JsonObject row) {
            return new Person(
                    PersonCard.of(row.getJsonObject("member")), row.getString("side"), row.getLong("read_seq"));
        }
    }

    /** The beginning of the last message; {@code gone} as messages say it. */
    record Last(PersonCard author, String excerpt, boolean files, Instant at, String gone) {

        private static Last from(Row row) {
            var author = row.getJsonObject("last_author");
            if (author == null) return null;
            return new Last(
                    PersonCard.of(author),
                    row.getString("last_excerpt"),
                    row.getBoolean("last_files"),
                    Sql.instant(row, "last_at"),
                    row.getString("last_gone"));
        }
    }

    static Conversation from(Row row) {
        var turn = row.getString("turn");
        return new Conversation(
                row.getLong("id"),
                row.getString("subject"),
                row.getLong("accompaniment_id"),
                Person.listOf(row.getJsonArray("people")),
                row.getString("side"),
                row.getBoolean("acts"),
                turn == null ? null : Turn.of(turn),
                Sql.instant(row, "promise_at"),
                row.getInteger("unread"),
                row.getLong("read_seq"),
                row.getLong("last_seq"),
                Last.from(row),
                Sql.instant(row, "activity_at"),
                row.getLong("version"));
    }
}
