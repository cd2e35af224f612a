package entraide.queue.promise;

import entraide.platform.Json;
import entraide.platform.content.Standing;
import entraide.queue.calendar.BusinessCalendar;
import entraide.queue.calendar.CalendarSpec;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;

/**
 * What a space promises, all in business time.
 *
 * @param business within how much a mentor's word is promised: what is usual of late, never more than the target
 * @param peers how long peers come first
 * @param warm for how much of that alumni are alone with a newcomer's question
 */
public record Target(CalendarSpec spec, Duration business, Duration peers, Duration warm) {

    /** How long a mentor may be silent on what only they are to answer. */
    static final Duration REMIND = Duration.ofHours(12);

    static final Duration RETURN = Duration.ofHours(24);

    public BusinessCalendar calendar() {
        return spec.calendar();
    }

    public Promise promise(Instant from) {
        return Promise.counted(calendar(), from, business);
    }

    /** Null where peers get no time of their own. Never more than half of what is promised, so that mentors have theirs. */
    public Standing.Peers peers(Instant from) {
        if (peers.isZero()) return null;
        var half = business.dividedBy(2);
        var window = peers.compareTo(half) < 0 ? peers : half;
        var warmth = warm.compareTo(window) < 0 ? warm : window;
        return new Standing.Peers(
                warmth.isZero() ? null : calendar().plus(from, warmth),
                calendar().plus(from, window));
    }

    public Instant remindAt(Instant from) {
        return calendar().plus(from, REMIND);
    }

    public Instant returnAt(Instant from) {
        return calendar().plus(from, RETURN);
    }

    static Target from(Row row) {
        var spec = row.getJsonObject("spec");
        var calendar =
                spec == null ? CalendarSpec.DEFAULT : Json.MAPPER.convertValue(spec.getMap(), CalendarSpec.class);
        return new Target(
                calendar, minutes(row, "business"), minutes(row, "peer_minutes"), minutes(row, "warm_minutes"));
    }

    private static Duration minutes(Row row, String column) {
        return Duration.ofMinutes(row.getInteger(column));
    }
}
