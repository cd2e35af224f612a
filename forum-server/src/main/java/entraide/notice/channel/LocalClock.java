package entraide.notice.channel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Where a clock on the wall stands on the line of time: some of its times never come, others come twice. Pure. */
final class LocalClock {

    private LocalClock() {}

    /** When it is first so late; a time that is left out is where the clock jumps over it. */
    static Instant first(LocalDateTime at, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(at);
        return offsets.isEmpty() ? jump(at, zone) : at.toInstant(offsets.get(0));
    }

    /** When it is so late for the last time. */
    static Instant last(LocalDateTime at, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(at);
        return offsets.isEmpty() ? jump(at, zone) : at.toInstant(offsets.get(offsets.size() - 1));
    }

    private static Instant jump(LocalDateTime at, ZoneId zone) {
        return zone.getRules().getTransition(at).getInstant();
    }
}
