package entraide.queue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for any calendar, from any instant, for any duration. */
class CalendarLawsTest {

    static final List<String> ZONES = RandomCalendar.ZONES;

    private record Case(BusinessCalendar calendar, Instant from, Instant later, Duration some, Duration more) {}

    private static List<Case> cases(String zone) {
        var random = new Random(7L * zone.hashCode());
        return random.ints(300).mapToObj(any -> aCase(random, zone)).toList();
    }

    private static Case aCase(Random random, String zone) {
        var written = RandomCalendar.of(random, zone);
        var from = written.instant(random);
        var later = from.plusSeconds(random.nextInt(400 * 86_400));
        return new Case(written.calendar(), from, later, upToTwoDays(random), upToTwoDays(random));
    }

    private static Duration upToTwoDays(Random random) {
        return Duration.ofNanos(1 + random.nextLong(Duration.ofDays(2).toNanos()));
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void what_was_added_is_what_lies_between(String zone) {
        assertThat(cases(zone))
                .allSatisfy(c -> assertThat(c.calendar.between(c.from, c.calendar.plus(c.from, c.some)))
                        .isEqualTo(c.some));
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void no_earlier_instant_would_do(String zone) {
        assertThat(cases(zone)).allSatisfy(c -> {
            var due = c.calendar.plus(c.from, c.some);
            assertThat(c.calendar.open(due.minusNanos(1))).isTrue();
        });
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void adding_twice_is_adding_the_sum(String zone) {
        assertThat(cases(zone))
                .allSatisfy(c -> assertThat(c.calendar.plus(c.calendar.plus(c.from, c.some), c.more))
                        .isEqualTo(c.calendar.plus(c.from, c.some.plus(c.more))));
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void nothing_added_changes_nothing(String zone) {
        assertThat(cases(zone))
                .allSatisfy(
                        c -> assertThat(c.calendar.plus(c.from, Duration.ZERO)).isEqualTo(c.from));
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void a_later_start_is_never_due_earlier(String zone) {
        assertThat(cases(zone))
                .allSatisfy(c ->
                        assertThat(c.calendar.plus(c.later, c.some)).isAfterOrEqualTo(c.calendar.plus(c.from, c.some)));
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void more_time_is_due_later(String zone) {
        assertThat(cases(zone))
                .allSatisfy(c -> assertThat(c.calendar.plus(c.from, c.some.plus(c.more)))
                        .isAfter(c.calendar.plus(c.from, c.some)));
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void parts_add_up_to_the_whole(String zone) {
        assertThat(cases(zone)).allSatisfy(c -> {
            var middle = c.from.plus(Duration.between(c.from, c.later).dividedBy(3));
            assertThat(c.calendar.between(c.from, middle).plus(c.calendar.between(middle, c.later)))
                    .isEqualTo(c.calendar.between(c.from, c.later));
        });
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void looking_back_is_the_negative(String zone) {
        assertThat(cases(zone))
                .allSatisfy(c -> assertThat(c.calendar.between(c.later, c.from))
                        .isEqualTo(c.calendar.between(c.from, c.later).negated()));
    }

    @ParameterizedTest
    @FieldSource("ZONES")
    void closed_time_until_the_next_opening_counts_nothing(String zone) {
        assertThat(cases(zone)).allSatisfy(c -> {
            var opening = c.calendar.nextOpening(c.from);
            assertThat(c.calendar.open(opening)).isTrue();
            assertThat(c.calendar.between(c.from, opening)).isZero();
            assertThat(opening.equals(c.from)).isEqualTo(c.calendar.open(c.from));
        });
    }
}
