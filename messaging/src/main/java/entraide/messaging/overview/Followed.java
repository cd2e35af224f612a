package entraide.messaging.overview;

import entraide.messaging.Words;
import entraide.platform.db.Cursor;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import entraide.platform.text.Phrases;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * A student as their mentor sees them in the overview.
 *
 * @param need what put them where they stand: the first of all that holds
 */
record Followed(
        long accompanimentId,
        PersonCard student,
        String goal,
        Progress progress,
        Signs signs,
        Need need,
        Instant since) {

    enum Need {
        STUCK,
        UNSURE,
        OVERDUE,
        SILENT,
        NO_GOAL,
        NONE;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    record Progress(int done, int total) {}

    /** What the order is made of; {@code sure} null where the last check-in says nothing that counts. */
    record Signs(Instant stuckSince, Integer sure, int overdue, LocalDate firstDue, Instant wordAt, boolean silent) {}

    static Followed from(Row row) {
        return new Followed(
                row.getLong("accompaniment_id"),
                PersonCard.of(row.getJsonObject("student")),
                row.getString("goal"),
                new Progress(row.getInteger("done"), row.getInteger("steps")),
                new Signs(
                        Sql.instant(row, "stuck_since"),
                        row.getBoolean("unsure") ? row.getInteger("sure") : null,
                        row.getInteger("overdue"),
                        row.getLocalDate("first_due"),
                        Sql.instant(row, "word_at"),
                        row.getBoolean("silent")),
                Need.values()[row.getInteger("need")],
                Sql.instant(row, "since"));
    }

    Cursor place() {
        return Cursor.at(need.ordinal(), since, accompanimentId);
    }

    /** All that holds, said from what the order is made of. */
    String reason(String language, Instant now) {
        var words = Words.in(language);
        var parts = new ArrayList<String>();
        if (signs.stuckSince() != null) parts.add(words.say("need.stuck", length(words, signs.stuckSince(), now)));
        if (signs.sure() != null) parts.add(words.say("need.unsure", signs.sure()));
        if (signs.overdue() > 0) {
            var due = signs.firstDue()
                    .plusDays(1)
                    .atStartOfDay(java.time.ZoneOffset.UTC)
                    .toInstant();
            parts.add(words.say("need.overdue", signs.overdue(), length(words, due, now)));
        }
        if (signs.silent()) parts.add(words.say("need.silent", length(words, signs.wordAt(), now)));
        if (goal == null) parts.add(words.say("need.no-goal"));
        return parts.isEmpty() ? words.say("need.none") : String.join(" · ", parts);
    }

    private static String length(Phrases words, Instant since, Instant now) {
        return words.duration(Duration.between(since, now));
    }
}
