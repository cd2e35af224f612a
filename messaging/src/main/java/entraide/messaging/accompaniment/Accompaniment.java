package entraide.messaging.accompaniment;

import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A student and those who accompany them.
 *
 * @param side as what whoever looks takes part; null for staff who only look
 * @param mentors the team, and those who were in it before
 */
record Accompaniment(
        long id,
        PersonCard student,
        Programme programme,
        List<Mentoring> mentors,
        String side,
        boolean acts,
        Instant since,
        Instant until,
        long version) {

    record Programme(long id, String name) {

        static Programme from(Row row) {
            var id = row.getLong("programme_id");
            return id == null ? null : new Programme(id, row.getString("programme_name"));
        }
    }

    /** {@code until} null: now. {@code keepsReading} is what staff chose for one who left. */
    record Mentoring(PersonCard mentor, Instant since, Instant until, boolean keepsReading) {

        static Mentoring of(JsonObject row) {
            return new Mentoring(
                    PersonCard.of(row.getJsonObject("mentor")),
                    instant(row.getString("since")),
                    instant(row.getString("until")),
                    row.getBoolean("keeps_reading"));
        }

        private static Instant instant(String text) {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        }

        private static List<Mentoring> listOf(JsonArray rows) {
            return rows.stream().map(row -> of((JsonObject) row)).toList();
        }
    }

    static Accompaniment from(Row row) {
        return new Accompaniment(
                row.getLong("id"),
                PersonCard.of(row.getJsonObject("student")),
                Programme.from(row),
                Mentoring.listOf(row.getJsonArray("mentors")),
                row.getString("side"),
                row.getBoolean("acts"),
                Sql.instant(row, "begins_at"),
                Sql.instant(row, "ended_at"),
                row.getLong("version"));
    }
}
