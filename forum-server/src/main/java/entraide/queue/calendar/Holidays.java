package entraide.queue.calendar;

import java.time.LocalDate;
import java.util.Set;

/** The days on which nobody is expected to work, whatever the weekday. */
@FunctionalInterface
public interface Holidays {

    boolean on(LocalDate day);

    static Holidays none() {
        return day -> false;
    }

    static Holidays of(Set<LocalDate> days) {
        return Set.copyOf(days)::contains;
    }

    default Holidays and(Holidays more) {
        return day -> on(day) || more.on(day);
    }
}
