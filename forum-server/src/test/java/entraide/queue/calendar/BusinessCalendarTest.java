package entraide.queue.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Examples that a person can check with a calendar on the wall. */
class BusinessCalendarTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final BusinessCalendar FRANCE = CalendarSpec.DEFAULT.calendar();

    @Test
    void a_day_is_counted_within_itself() {
        assertThat(FRANCE.plus(paris("2026-03-03T10:00"), Duration.ofHours(4))).isEqualTo(paris("2026-03-03T14:00"));
    }

    @Test
    void what_does_not_fit_goes_on_next_morning() {
        assertThat(FRANCE.plus(paris("2026-03-03T17:30"), Duration.ofHours(1))).isEqualTo(paris("2026-03-04T09:30"));
    }

    @Test
    void twenty_four_business_hours_are_two_days_and_six_hours() {
        assertThat(FRANCE.plus(paris("2026-03-03T10:00"), Duration.ofHours(24))).isEqualTo(paris("2026-03-05T16:00"));
    }

    @Test
    void the_end_of_a_day_is_its_closing_and_not_the_next_morning() {
        assertThat(FRANCE.plus(paris("2026-03-03T09:00"), Duration.ofHours(9))).isEqualTo(paris("2026-03-03T18:00"));
    }

    @Test
    void a_question_asked_at_night_starts_in_the_morning() {
        assertThat(FRANCE.plus(paris("2026-03-03T23:15"), Duration.ofHours(1))).isEqualTo(paris("2026-03-04T10:00"));
    }

    @Test
    void a_weekend_is_passed_over() {
        assertThat(FRANCE.plus(paris("2026-03-06T17:00"), Duration.ofHours(2))).isEqualTo(paris("2026-03-09T10:00"));
    }

    @Test
    void the_long_weekend_of_ascension_is_no_bridge() {
        // Wednesday, Ascension on Thursday, open on Friday.
        assertThat(FRANCE.plus(paris("2026-05-13T17:00"), Duration.ofHours(2))).isEqualTo(paris("2026-05-15T10:00"));
    }

    @Test
    void christmas_and_new_year_leave_four_days_in_that_week_and_the_next() {
        assertThat(FRANCE.between(paris("2025-12-24T18:00"), paris("2026-01-02T09:00")))
                .isEqualTo(Duration.ofHours(4 * 9));
    }

    @Test
    void nine_oclock_stays_nine_oclock_when_the_clocks_change() {
        var friday = paris("2026-03-27T17:00");
        assertThat(friday).isEqualTo(Instant.parse("2026-03-27T16:00:00Z"));
        assertThat(FRANCE.plus(friday, Duration.ofHours(2))).isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
    }

    @Test
    void a_night_with_a_skipped_hour_is_shorter() {
        var night = new BusinessCalendar(PARIS, on(SUNDAY, "00:00", "06:00"), Holidays.none());
        assertThat(night.between(paris("2026-03-29T00:00"), paris("2026-03-29T06:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(night.plus(paris("2026-03-29T01:30"), Duration.ofHours(1))).isEqualTo(paris("2026-03-29T03:30"));
    }

    @Test
    void a_night_with_a_repeated_hour_is_longer() {
        var night = new BusinessCalendar(PARIS, on(SUNDAY, "00:00", "06:00"), Holidays.none());
        assertThat(night.between(paris("2026-10-25T00:00"), paris("2026-10-25T06:00")))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void hours_that_the_clock_reads_twice_are_open_twice() {
        var early = new BusinessCalendar(PARIS, on(SUNDAY, "02:00", "02:30"), Holidays.none());
        var firstTwo = Instant.parse("2026-10-25T00:00:00Z");
        var secondTwo = Instant.parse("2026-10-25T01:00:00Z");
        assertThat(early.plus(firstTwo, Duration.ofMinutes(40))).isEqualTo(secondTwo.plusSeconds(600));
        assertThat(early.open(firstTwo.plusSeconds(45 * 60))).isFalse();
        assertThat(early.open(secondTwo)).isTrue();
    }

    @Test
    void hours_that_are_skipped_altogether_wait_a_week() {
        var early = new BusinessCalendar(PARIS, on(SUNDAY, "02:00", "03:00"), Holidays.none());
        assertThat(early.nextOpening(paris("2026-03-28T12:00"))).isEqualTo(paris("2026-04-05T02:00"));
    }

    @Test
    void lord_howe_moves_its_clocks_by_half_an_hour() {
        var lordHowe = ZoneId.of("Australia/Lord_Howe");
        var night = new BusinessCalendar(lordHowe, on(SUNDAY, "00:00", "06:00"), Holidays.none());
        var spring = LocalDate.of(2026, 10, 4);
        var autumn = LocalDate.of(2026, 4, 5);
        assertThat(wholeDay(night, spring)).isEqualTo(Duration.ofMinutes(330));
        assertThat(wholeDay(night, autumn)).isEqualTo(Duration.ofMinutes(390));
    }

    @Test
    void lunch_is_no_business_time() {
        var week = Map.of(MONDAY, List.of(Opening.of("14:00", "18:00"), Opening.of("09:00", "12:00")));
        var shop = new BusinessCalendar(PARIS, week, Holidays.none());
        assertThat(shop.plus(paris("2026-03-02T11:30"), Duration.ofHours(1))).isEqualTo(paris("2026-03-02T14:30"));
        assertThat(shop.open(paris("2026-03-02T12:00"))).isFalse();
        assertThat(shop.nextOpening(paris("2026-03-02T12:00"))).isEqualTo(paris("2026-03-02T14:00"));
    }

    @Test
    void open_until_midnight_and_on_from_midnight_has_no_seam() {
        var week = Map.of(
                SATURDAY, List.of(Opening.of("20:00", "24:00")),
                SUNDAY, List.of(Opening.of("00:00", "04:00")));
        var helpline = new BusinessCalendar(PARIS, week, Holidays.none());
        assertThat(helpline.plus(paris("2026-03-07T23:00"), Duration.ofHours(3)))
                .isEqualTo(paris("2026-03-08T02:00"));
        assertThat(helpline.open(paris("2026-03-08T00:00"))).isTrue();
    }

    @Test
    void open_from_the_opening_until_just_before_the_closing() {
        assertThat(FRANCE.open(paris("2026-03-03T08:59:59"))).isFalse();
        assertThat(FRANCE.open(paris("2026-03-03T09:00"))).isTrue();
        assertThat(FRANCE.open(paris("2026-03-03T17:59:59.999"))).isTrue();
        assertThat(FRANCE.open(paris("2026-03-03T18:00"))).isFalse();
        assertThat(FRANCE.open(paris("2026-07-14T10:00"))).isFalse();
    }

    @Test
    void the_next_opening_of_an_open_instant_is_itself() {
        assertThat(FRANCE.nextOpening(paris("2026-03-03T10:00"))).isEqualTo(paris("2026-03-03T10:00"));
        assertThat(FRANCE.nextOpening(paris("2026-03-06T18:00"))).isEqualTo(paris("2026-03-09T09:00"));
    }

    @Test
    void a_calendar_without_any_hours_is_refused() {
        Map<DayOfWeek, List<Opening>> never = Map.of(MONDAY, List.of());
        assertThatThrownBy(() -> new BusinessCalendar(PARIS, never, Holidays.none()))
                .hasMessage("a calendar needs opening hours on at least one day");
    }

    @Test
    void hours_that_overlap_are_refused() {
        var week = Map.of(MONDAY, List.of(Opening.of("11:00", "18:00"), Opening.of("09:00", "12:00")));
        assertThatThrownBy(() -> new BusinessCalendar(PARIS, week, Holidays.none()))
                .hasMessage("MONDAY: 09:00–12:00 and 11:00–18:00 overlap");
    }

    @Test
    void a_calendar_does_not_change_with_the_map_it_came_from() {
        var week = new EnumMap<DayOfWeek, List<Opening>>(on(MONDAY, "09:00", "18:00"));
        var calendar = new BusinessCalendar(PARIS, week, Holidays.none());
        week.clear();
        assertThat(calendar.open(paris("2026-03-02T10:00"))).isTrue();
    }

    @Test
    void time_runs_forward_only() {
        assertThatThrownBy(() -> FRANCE.plus(paris("2026-03-03T10:00"), Duration.ofHours(-1)))
                .hasMessage("business time only runs forward: PT-1H");
    }

    @Test
    void the_search_ends_where_there_is_no_business_time_to_find() {
        var never = new BusinessCalendar(PARIS, on(MONDAY, "09:00", "18:00"), day -> true);
        var now = paris("2026-03-03T10:00");
        assertThatThrownBy(() -> never.nextOpening(now))
                .hasMessageContaining("of business time in the ten years after");
        // Nine business hours a day, some 252 days a year: 20,000 are nearly nine years, 25,000 eleven.
        assertThat(FRANCE.plus(now, Duration.ofHours(20_000))).isBefore(paris("2036-03-03T10:00"));
        assertThatThrownBy(() -> FRANCE.plus(now, Duration.ofHours(25_000))).hasMessageContaining("in the ten years");
        assertThatThrownBy(() -> FRANCE.between(now, Instant.MAX)).hasMessageContaining("more than a century");
    }

    @Test
    void closed_days_come_on_top_of_holidays() {
        var bridge = new FrenchHolidays().and(Holidays.of(Set.of(LocalDate.of(2026, 5, 15))));
        var calendar = new BusinessCalendar(PARIS, on(DayOfWeek.FRIDAY, "09:00", "18:00"), bridge);
        assertThat(calendar.nextOpening(paris("2026-05-14T10:00"))).isEqualTo(paris("2026-05-22T09:00"));
    }

    private static Duration wholeDay(BusinessCalendar calendar, LocalDate day) {
        var start = day.atStartOfDay(calendar.zone());
        return calendar.between(start.toInstant(), start.plusDays(1).toInstant());
    }

    private static Map<DayOfWeek, List<Opening>> on(DayOfWeek day, String from, String to) {
        return Map.of(day, List.of(Opening.of(from, to)));
    }

    private static Instant paris(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(PARIS).toInstant();
    }
}
