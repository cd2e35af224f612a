package entraide.queue.calendar;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A calendar as it is written and kept: {@code hours} goes from {@code monday} … {@code sunday} to pairs like
 * {@code ["09:00", "18:00"]}, {@code holidays} is {@code FR} or null, {@code closed} lists further days.
 */
public record CalendarSpec(String zone, Map<String, List<List<String>>> hours, String holidays, List<String> closed) {

    private static final List<List<String>> OFFICE_HOURS = List.of(List.of("09:00", "18:00"));

    /** What a space has until somebody says otherwise. */
    public static final CalendarSpec DEFAULT = new CalendarSpec(
            "Europe/Paris",
            Map.of(
                    "monday", OFFICE_HOURS,
                    "tuesday", OFFICE_HOURS,
                    "wednesday", OFFICE_HOURS,
                    "thursday", OFFICE_HOURS,
                    "friday", OFFICE_HOURS),
            "FR",
            List.of());

    /** One thing that cannot be; {@code pointer} is a JSON pointer into the calendar. */
    public record Mistake(String pointer, String detail) {}

    /** All that is wrong with it; {@link #calendar()} gives one when that is nothing. */
    public List<Mistake> mistakes() {
        return new CalendarReading(this).mistakes();
    }

    public BusinessCalendar calendar() {
        var reading = new CalendarReading(this);
        if (!reading.mistakes().isEmpty()) throw new IllegalArgumentException(told(reading.mistakes()));
        return reading.calendar();
    }

    private static String told(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> mistake.pointer() + " " + mistake.detail())
                .collect(Collectors.joining("; "));
    }
}
