package entraide.queue.promise;

import entraide.queue.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** By when a mentor's word is promised, and from when on that is at risk: when three quarters of the time are gone. */
public record Promise(Instant at, Instant atRisk) {

    // Whole minutes are what people are told; cut rather than rounded, so that no promise lies beyond the target.
    static Promise counted(BusinessCalendar calendar, Instant from, Duration target) {
        var at = calendar.plus(from, target).truncatedTo(ChronoUnit.MINUTES);
        var atRisk = calendar.plus(from, target.multipliedBy(3).dividedBy(4)).truncatedTo(ChronoUnit.MINUTES);
        return new Promise(at, atRisk);
    }
}
