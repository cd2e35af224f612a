package entraide.messaging.checkin;

import entraide.platform.db.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;

/** The student's word of a week: what moved, what blocks, how sure they are from 1 to 5. {@code week} is {@code 2026-W11}. */
record CheckIn(String week, String moved, String blocks, int sure, Instant writtenAt, int version) {

    static CheckIn from(Row row) {
        return new CheckIn(
                Week.of(row.getLocalDate("week")).toString(),
                row.getString("moved"),
                row.getString("blocks"),
                row.getInteger("sure"),
                Sql.instant(row, "written_at"),
                row.getInteger("version"));
    }

    LocalDate monday() {
        return Week.parse(week).monday();
    }
}
