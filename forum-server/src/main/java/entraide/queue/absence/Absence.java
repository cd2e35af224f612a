package entraide.queue.absence;

import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** When a mentor is away; {@code substitute} is null where everybody stands in. */
record Absence(PersonCard mentor, Instant from, Instant until, PersonCard substitute) {

    static final String COLUMNS = """
            a.from_at, a.until_at,
                   mentor.id as mentor_id, mentor.handle as mentor_handle, mentor.display_name as mentor_display_name,
                   mentor.roles as mentor_roles, mentor.cohort as mentor_cohort, mentor.picture as mentor_picture,
                   sub.id as sub_id, sub.handle as sub_handle, sub.display_name as sub_display_name,
                   sub.roles as sub_roles, sub.cohort as sub_cohort, sub.picture as sub_picture""";

    static Absence from(Row row) {
        return new Absence(
                PersonCard.from(row, "mentor_"),
                Sql.instant(row, "from_at"),
                Sql.instant(row, "until_at"),
                PersonCard.from(row, "sub_"));
    }

    /** As it is asked for; {@code substitute} is a handle, or null. */
    record Wish(Instant from, Instant until, String substitute) {}
}
