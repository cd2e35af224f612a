package entraide.notice.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.LongStream;

/** Hours of a day in which a member hears nothing, by the clock on their wall; over midnight where it ends before it begins. */
public record Quiet(LocalTime from, LocalTime until) {

    public Quiet {
        if (from.equals(until)) throw new IllegalArgumentException("quiet that never ends");
    }

    boolean at(Instant now, ZoneId zone) {
        return endOf(now, zone).isPresent();
    }

    /** When one may speak again; {@code now} where one may speak. */
    Instant end(Instant now, ZoneId zone) {
        // Where the clock goes back, one night may begin before the last has ended.
        var end = endOf(now, zone);
        return end.isEmpty() ? now : end(end.get(), zone);
    }

    private Optional<Instant> endOf(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return LongStream.of(-1, 0, 1)
                .mapToObj(today::plusDays)
                .filter(day -> !LocalClock.first(day.atTime(from), zone).isAfter(now))
                .map(day -> LocalClock.last(endingDay(day).atTime(until), zone))
                .filter(now::isBefore)
                .findFirst();
    }

    private LocalDate endingDay(LocalDate day) {
        return until.isAfter(from) ? day : day.plusDays(1);
    }
}
