package entraide.server.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Lets the town live its months in seconds: the time is that of the deed being done. */
final class TownClock extends Clock {

    private volatile Instant now;

    TownClock(Instant start) {
        now = start;
    }

    void reach(Instant later) {
        if (later.isAfter(now)) now = later;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
