package entraide.server.demo;

import entraide.queue.calendar.BusinessCalendar;
import entraide.queue.calendar.CalendarSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Reads the town's times: {@code -12d 14:20} is that day in Paris, {@code -3h} before now, {@code -20w} so many working
 * hours before now, {@code 45m} later.
 */
final class When {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final BusinessCalendar OFFICE = CalendarSpec.DEFAULT.calendar();
    private static final Pattern SPAN = Pattern.compile("(\\d+)([dhmw])");
    private static final int MORNING = 7;

    private When() {}

    static Instant at(String text, Instant now) {
        var parts = text.substring(1).split(" ");
        var before = span(parts[0]);
        if (parts.length == 1) return parts[0].endsWith("w") ? worked(before, now) : now.minus(before);
        var day = now.atZone(PARIS).toLocalDate().minus(Period.ofDays((int) before.toDays()));
        return day.atTime(LocalTime.parse(parts[1])).atZone(PARIS).toInstant();
    }

    // Promises run on working hours: only counted in these, a question is as much at risk on a Sunday as on a Monday.
    private static Instant worked(Duration hours, Instant now) {
        var from = now;
        while (OFFICE.between(from, now).compareTo(hours) < 0) from = from.minus(Duration.ofDays(1));
        return OFFICE.plus(from, OFFICE.between(from, now).minus(hours));
    }

    /** After so long and up to a third more, as {@code whim} has it, and not in the middle of the night. */
    static Instant after(Instant from, String text, int whim) {
        var span = span(text);
        var at = from.plus(span).plus(span.dividedBy(3_000).multipliedBy(Math.floorMod(whim, 1_000)));
        var there = at.atZone(PARIS);
        if (there.getHour() >= MORNING) return at;
        var sinceMidnight = Duration.between(there.toLocalDate().atStartOfDay(PARIS), there);
        return at.plus(Duration.ofHours(MORNING))
                .minus(sinceMidnight.multipliedBy(9).dividedBy(10));
    }

    static Duration span(String text) {
        var found = SPAN.matcher(text);
        if (!found.matches()) throw new IllegalArgumentException(text + " is no span of time");
        var count = Long.parseLong(found.group(1));
        return switch (found.group(2)) {
            case "d" -> Duration.ofDays(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }
}
