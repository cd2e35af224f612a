package entraide.messaging.checkin;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/** A week from Monday to Sunday, as ISO counts them. */
record Week(LocalDate monday) {

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    static Week at(Instant now, ZoneId zone) {
        return of(LocalDate.ofInstant(now, zone));
    }

    static Week parse(String text) {
        try {
            return new Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException odd) {
            throw new Refusal(Problem.invalid("/week", "is no week"));
        }
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, 8);
    }
}
