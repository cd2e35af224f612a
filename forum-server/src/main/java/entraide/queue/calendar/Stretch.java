package entraide.queue.calendar;

import java.time.Duration;
import java.time.Instant;

/** Real time without a gap; {@code until} is not part of it. */
record Stretch(Instant from, Instant until) {

    Stretch within(Instant earliest, Instant latest) {
        return new Stretch(from.isBefore(earliest) ? earliest : from, until.isAfter(latest) ? latest : until);
    }

    boolean empty() {
        return !from.isBefore(until);
    }

    Duration length() {
        return Duration.between(from, until);
    }
}
