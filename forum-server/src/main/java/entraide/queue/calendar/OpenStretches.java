package entraide.queue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Walks through open time from one instant to another, earliest first. */
final class OpenStretches implements Iterator<Stretch> {

    private final BusinessCalendar calendar;
    private final ZoneRules rules;
    private final Instant end;
    private final Queue<Stretch> ready = new ArrayDeque<>();

    // Where the offset stays the same the wall clock runs evenly, so time is cut wherever the offset changes.
    private Instant from;
    private Instant until;
    private ZoneOffset offset;
    private LocalDate day;

    OpenStretches(BusinessCalendar calendar, Instant from, Instant end) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
        this.end = end;
        enter(from);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && from.isBefore(end)) {
            if (day.atStartOfDay().toInstant(offset).isBefore(until)) readDay();
            else enter(until);
        }
        return !ready.isEmpty();
    }

    @Override
    public Stretch next() {
        if (!hasNext()) throw new NoSuchElementException();
        return ready.remove();
    }

    private void enter(Instant at) {
        var change = rules.nextTransition(at);
        from = at;
        until = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
        offset = rules.getOffset(at);
        day = LocalDate.ofInstant(at, offset);
    }

    private void readDay() {
        for (var opening : calendar.openings(day)) {
            var stretch = opening.on(day, offset).within(from, until);
            if (!stretch.empty()) ready.add(stretch);
        }
        day = day.plusDays(1);
    }
}
