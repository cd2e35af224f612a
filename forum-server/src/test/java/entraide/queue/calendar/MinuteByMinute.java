package entraide.queue.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/**
 * The same arithmetic as plainly as it can be said: reads the wall clock at every single minute of a window and counts.
 * Shares no code with what it judges.
 */
final class MinuteByMinute {

    private static final long MINUTE = 60_000;

    private final long start;
    private final int minutes;
    private final BitSet open = new BitSet();

    MinuteByMinute(RandomCalendar written) {
        start = written.start().toEpochMilli();
        minutes = (int) RandomCalendar.WINDOW.toMinutes();
        for (int m = 0; m < minutes; m++) {
            var wall = Instant.ofEpochMilli(minute(m)).atZone(written.zone());
            int time = wall.getHour() * 60 + wall.getMinute();
            for (int[] pair : written.hours().getOrDefault(wall.getDayOfWeek(), List.of()))
                if (time >= pair[0] && time < pair[1] && !written.closed().contains(wall.toLocalDate())) open.set(m);
        }
    }

    boolean open(Instant at) {
        return open.get(minuteOf(at.toEpochMilli()));
    }

    /** Null when the window ends before. */
    Instant nextOpening(Instant at) {
        long from = at.toEpochMilli();
        for (int m = minuteOf(from); m < minutes; m++)
            if (open.get(m)) return Instant.ofEpochMilli(Math.max(from, minute(m)));
        return null;
    }

    /** Null when the window ends before. */
    Instant plus(Instant at, Duration business) {
        if (business.isZero()) return at;
        long from = at.toEpochMilli();
        long left = business.toMillis();
        for (int m = minuteOf(from); m < minutes; m++) {
            if (!open.get(m)) continue;
            long begin = Math.max(from, minute(m));
            long usable = minute(m + 1) - begin;
            if (usable >= left) return Instant.ofEpochMilli(begin + left);
            left -= usable;
        }
        return null;
    }

    Duration between(Instant one, Instant other) {
        long from = one.toEpochMilli();
        long to = other.toEpochMilli();
        long passed = 0;
        for (int m = minuteOf(from); m < minutes && minute(m) < to; m++)
            if (open.get(m)) passed += Math.min(to, minute(m + 1)) - Math.max(from, minute(m));
        return Duration.ofMillis(passed);
    }

    private int minuteOf(long at) {
        return (int) ((at - start) / MINUTE);
    }

    private long minute(int m) {
        return start + m * MINUTE;
    }
}
