package entraide.notice.channel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;

/** At which hour of which day of the week a digest comes; {@code day} null: every day. */
public record DigestTime(int hour, DayOfWeek day) {

    /** The first one after this instant. */
    public Instant after(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(0, 8)
                .mapToObj(today::plusDays)
                .filter(this::on)
                .map(date -> of(date, zone))
                .filter(now::isBefore)
                .findFirst()
                .orElseThrow();
    }

    /** Its hour on any day. */
    Instant of(LocalDate date, ZoneId zone) {
        return LocalClock.first(date.atTime(hour, 0), zone);
    }

    private boolean on(LocalDate date) {
        return day == null || day == date.getDayOfWeek();
    }
}
