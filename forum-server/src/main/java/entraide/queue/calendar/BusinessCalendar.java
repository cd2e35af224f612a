package entraide.queue.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts business time: the real time that passes while the clock on the wall of one place reads opening hours on a day
 * that is no holiday. An hour that the clocks skip does not count; one that they repeat counts twice.
 */
public final class BusinessCalendar {

    /** How far ahead we look for business time before we say that there is not enough of it. */
    static final Duration HORIZON = Duration.ofDays(10 * 366);

    static final Duration LONGEST = HORIZON.multipliedBy(10);

    private static final List<Opening> NONE = List.of();

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
    private final Holidays holidays;

    public BusinessCalendar(ZoneId zone, Map<DayOfWeek, List<Opening>> week, Holidays holidays) {
        this.zone = zone;
        this.holidays = holidays;
        week.forEach((day, openings) -> this.week.put(day, inOrder(day, openings)));
        if (this.week.values().stream().allMatch(List::isEmpty))
            throw new IllegalArgumentException("a calendar needs opening hours on at least one day");
    }

    public ZoneId zone() {
        return zone;
    }

    /** A closing time is no longer open. */
    public boolean open(Instant at) {
        var there = at.atZone(zone);
        int minute = there.get(ChronoField.MINUTE_OF_DAY);
        return openings(there.toLocalDate()).stream().anyMatch(opening -> opening.holds(minute));
    }

    /** The instant itself when it is open. */
    public Instant nextOpening(Instant from) {
        var stretches = new OpenStretches(this, from, from.plus(HORIZON));
        if (!stretches.hasNext()) throw tooLittle(Duration.ZERO, from);
        return stretches.next().from();
    }

    /**
     * The earliest instant by which so much business time has passed: a day's last minute used up gives that day's
     * closing time, not the next morning; nothing at all gives {@code from} itself, open or not.
     */
    public Instant plus(Instant from, Duration business) {
        if (business.isNegative()) throw new IllegalArgumentException("business time only runs forward: " + business);
        if (business.isZero()) return from;
        var left = business;
        var stretches = new OpenStretches(this, from, from.plus(HORIZON));
        while (stretches.hasNext()) {
            var stretch = stretches.next();
            if (left.compareTo(stretch.length()) <= 0) return stretch.from().plus(left);
            left = left.minus(stretch.length());
        }
        throw tooLittle(business, from);
    }

    /** Negative when {@code to} is the earlier one. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) return between(to, from).negated();
        if (Duration.between(from, to).compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("more than a century lies between " + from + " and " + to);
        var passed = Duration.ZERO;
        var stretches = new OpenStretches(this, from, to);
        while (stretches.hasNext()) passed = passed.plus(stretches.next().length());
        return passed;
    }

    List<Opening> openings(LocalDate day) {
        return holidays.on(day) ? NONE : week.getOrDefault(day.getDayOfWeek(), NONE);
    }

    private static List<Opening> inOrder(DayOfWeek day, List<Opening> openings) {
        var sorted =
                openings.stream().sorted(Comparator.comparingInt(Opening::from)).toList();
        for (int i = 1; i < sorted.size(); i++)
            if (sorted.get(i - 1).overlaps(sorted.get(i)))
                throw new IllegalArgumentException(
                        day + ": " + sorted.get(i - 1) + " and " + sorted.get(i) + " overlap");
        return sorted;
    }

    private static IllegalArgumentException tooLittle(Duration business, Instant from) {
        return new IllegalArgumentException("not " + business + " of business time in the ten years after " + from);
    }
}
