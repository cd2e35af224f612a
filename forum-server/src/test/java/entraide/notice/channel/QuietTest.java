package entraide.notice.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    // In Paris 02:00 to 03:00 is left out on 29 March 2026 and comes twice on 25 October.
    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-03-11T20:59:59Z, 2026-03-11T20:59:59Z",
        "22:00, 07:00, 2026-03-11T21:00:00Z, 2026-03-12T06:00:00Z",
        "22:00, 07:00, 2026-03-12T05:59:59Z, 2026-03-12T06:00:00Z",
        "22:00, 07:00, 2026-03-12T06:00:00Z, 2026-03-12T06:00:00Z",
        "12:00, 14:00, 2026-03-11T11:30:00Z, 2026-03-11T13:00:00Z",
        "22:00, 07:00, 2026-03-28T23:00:00Z, 2026-03-29T05:00:00Z",
        "22:00, 02:30, 2026-03-28T23:00:00Z, 2026-03-29T01:00:00Z",
        "02:30, 07:00, 2026-03-29T00:59:59Z, 2026-03-29T00:59:59Z",
        "02:30, 07:00, 2026-03-29T01:00:00Z, 2026-03-29T05:00:00Z",
        "22:00, 07:00, 2026-10-24T23:00:00Z, 2026-10-25T06:00:00Z",
        "22:00, 02:30, 2026-10-25T00:45:00Z, 2026-10-25T01:30:00Z",
        "02:30, 07:00, 2026-10-25T01:15:00Z, 2026-10-25T06:00:00Z"
    })
    void it_ends_when_the_clock_on_the_wall_says_so(String from, String until, Instant now, Instant end) {
        var quiet = new Quiet(LocalTime.parse(from), LocalTime.parse(until));
        assertThat(quiet.end(now, PARIS)).isEqualTo(end);
        assertThat(quiet.at(now, PARIS)).isEqualTo(!now.equals(end));
    }

    @Test
    void wherever_and_whenever_one_may_speak_once_it_has_ended_and_not_before() {
        var random = new Random(7);
        var zones = List.of(
                "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca");
        for (int i = 0; i < 20_000; i++) {
            var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var quiet = any(random);
            var now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(366 * 86_400));
            var end = quiet.end(now, zone);
            assertThat(quiet.at(end, zone)).as("%s %s %s", quiet, zone, now).isFalse();
            if (quiet.at(now, zone))
                assertThat(quiet.at(end.minusMillis(1), zone)).isTrue();
            else assertThat(end).isEqualTo(now);
            assertThat(Duration.between(now, end)).isLessThan(Duration.ofHours(26));
        }
    }

    @Test
    void on_days_without_a_change_of_the_clock_it_is_what_the_wall_says() {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            var quiet = any(random);
            var now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(366 * 86_400));
            var time = now.atZone(ZoneOffset.UTC).toLocalTime();
            boolean after = !time.isBefore(quiet.from());
            boolean before = time.isBefore(quiet.until());
            boolean silent = quiet.from().isBefore(quiet.until()) ? after && before : after || before;
            assertThat(quiet.at(now, ZoneOffset.UTC)).as("%s %s", quiet, now).isEqualTo(silent);
        }
    }

    private static Quiet any(Random random) {
        var from = LocalTime.of(random.nextInt(24), random.nextInt(60));
        return new Quiet(from, from.plusMinutes(1 + random.nextInt(24 * 60 - 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "18,, 2026-03-11T16:59:59Z, 2026-03-11T17:00:00Z",
        "18,, 2026-03-11T17:00:00Z, 2026-03-12T17:00:00Z",
        "18, MONDAY, 2026-03-11T09:00:00Z, 2026-03-16T17:00:00Z",
        "2,, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "2,, 2026-10-24T12:00:00Z, 2026-10-25T00:00:00Z",
        "2,, 2026-10-25T00:30:00Z, 2026-10-26T01:00:00Z"
    })
    void a_digest_comes_once_a_day_at_its_hour(int hour, DayOfWeek day, Instant now, Instant next) {
        assertThat(new DigestTime(hour, day).after(now, PARIS)).isEqualTo(next);
    }
}
