package entraide.queue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** One stretch of a day on the wall clock, in minutes since midnight: open at {@code from}, closed again at {@code to}. */
public record Opening(int from, int to) {

    private static final int MIDNIGHT = 24 * 60;
    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])|24:00");

    public Opening {
        if (from < 0 || to > MIDNIGHT) throw new IllegalArgumentException("opening hours lie between 00:00 and 24:00");
        if (from >= to)
            throw new IllegalArgumentException("opens at " + clock(from) + ", not before it closes at " + clock(to));
    }

    /** Takes {@code 09:00} and {@code 18:00}; only the end may be {@code 24:00}. */
    public static Opening of(String from, String to) {
        return new Opening(minutes(from), minutes(to));
    }

    boolean overlaps(Opening other) {
        return from < other.to && other.from < to;
    }

    boolean holds(int minute) {
        return from <= minute && minute < to;
    }

    Stretch on(LocalDate day, ZoneOffset offset) {
        var midnight = day.atStartOfDay().toInstant(offset);
        return new Stretch(after(midnight, from), after(midnight, to));
    }

    private static Instant after(Instant midnight, int minutes) {
        return midnight.plusSeconds(minutes * 60L);
    }

    private static int minutes(String clock) {
        if (clock == null || !CLOCK.matcher(clock).matches())
            throw new IllegalArgumentException("is no time of day like 09:00: " + clock);
        return Integer.parseInt(clock, 0, 2, 10) * 60 + Integer.parseInt(clock, 3, 5, 10);
    }

    static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    @Override
    public String toString() {
        return clock(from) + "–" + clock(to);
    }
}
