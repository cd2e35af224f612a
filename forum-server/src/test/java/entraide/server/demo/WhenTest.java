package entraide.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entraide.queue.calendar.CalendarSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final Instant A_MONDAY = Instant.parse("2026-12-21T00:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void working_hours_before_now_are_as_many_at_every_hour_of_a_fortnight_with_holidays() {
        var office = CalendarSpec.DEFAULT.calendar();
        for (int hour = 0; hour < 14 * 24; hour++) {
            var now = A_MONDAY.plus(Duration.ofHours(hour));
            assertEquals(Duration.ofHours(20), office.between(When.at("-20w", now), now), now.toString());
        }
    }

    @Test
    void a_day_and_an_hour_are_those_of_paris() {
        assertEquals(Instant.parse("2026-12-19T13:20:00Z"), When.at("-2d 14:20", A_MONDAY));
    }

    @Test
    void nobody_writes_in_the_middle_of_the_night_and_all_keep_their_order() {
        var before = A_MONDAY;
        for (int minutes = 1; minutes < 24 * 60; minutes += 7) {
            var at = When.after(A_MONDAY, minutes + "m", 0);
            assertFalse(at.atZone(PARIS).getHour() < 7, at.toString());
            if (minutes < 5 * 60) assertTrue(at.isAfter(before), at.toString());
            before = at;
        }
    }
}
