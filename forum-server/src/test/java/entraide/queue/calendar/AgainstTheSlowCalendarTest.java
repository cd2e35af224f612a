package entraide.queue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** 2,000 cases for each of ten zones, always the same ones. */
class AgainstTheSlowCalendarTest {

    static final List<String> ZONES = RandomCalendar.ZONES;

    private static final int CALENDARS = 20;
    private static final int INSTANTS = 100;

    @ParameterizedTest
    @FieldSource("ZONES")
    void agrees_with_counting_minutes(String zone) {
        var random = new Random(zone.hashCode());
        int answered = 0;
        for (int c = 0; c < CALENDARS; c++) {
            var written = RandomCalendar.of(random, zone);
            var calendar = written.calendar();
            var slow = new MinuteByMinute(written);
            for (int i = 0; i < INSTANTS; i++)
                answered += agree(calendar, slow, written.instant(random), written.instant(random), random);
        }
        // Some instants are followed by too little business time within the window: they must stay the exception.
        assertThat(answered).isGreaterThan(CALENDARS * INSTANTS * 3 / 4);
    }

    private static int agree(
            BusinessCalendar calendar, MinuteByMinute slow, Instant one, Instant other, Random random) {
        var from = one.isBefore(other) ? one : other;
        var to = one.isBefore(other) ? other : one;
        assertThat(calendar.open(from)).as("open at %s", from).isEqualTo(slow.open(from));
        var counted = slow.between(from, to);
        assertThat(calendar.between(from, to)).as("from %s to %s", from, to).isEqualTo(counted);
        var opening = slow.nextOpening(from);
        if (opening != null)
            assertThat(calendar.nextOpening(from)).as("after %s", from).isEqualTo(opening);
        // Counted time itself ends exactly on an edge whenever `to` lies in closed time.
        var business = random.nextBoolean() ? counted : Duration.ofMillis(random.nextLong(counted.toMillis() + 60_000));
        var due = slow.plus(from, business);
        if (due == null) return 0;
        assertThat(calendar.plus(from, business))
                .as("%s after %s", business, from)
                .isEqualTo(due);
        return 1;
    }
}
