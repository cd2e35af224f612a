package entraide.queue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import entraide.queue.calendar.CalendarSpec.Mistake;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A calendar kept as JSON comes back the same; one that makes no sense is told why. */
class CalendarSpecTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<List<String>>> MONDAYS = Map.of("monday", List.of(List.of("09:00", "18:00")));

    @Test
    void comes_back_from_json_as_it_went() throws JsonProcessingException {
        var kept = JSON.writeValueAsString(CalendarSpec.DEFAULT);
        assertThat(JSON.readValue(kept, CalendarSpec.class)).isEqualTo(CalendarSpec.DEFAULT);
    }

    @Test
    void is_written_as_people_write_it() throws JsonProcessingException {
        var calendar = read("""
                {"zone": "America/New_York",
                 "hours": {"saturday": [["10:00", "12:00"], ["20:00", "24:00"]], "sunday": []},
                 "holidays": null, "closed": ["2026-03-07"]}
                """).calendar();
        assertThat(calendar.nextOpening(Instant.parse("2026-03-01T00:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-01T00:00:00Z").plus(Duration.ofHours(1)));
        assertThat(calendar.nextOpening(Instant.parse("2026-03-02T00:00:00Z"))).isEqualTo("2026-03-14T14:00:00Z");
    }

    @Test
    void without_holidays_the_fourteenth_of_july_is_a_tuesday() {
        var week = CalendarSpec.DEFAULT.hours();
        var noon = Instant.parse("2026-07-14T10:00:00Z");
        assertThat(new CalendarSpec("Europe/Paris", week, null, null).calendar().open(noon))
                .isTrue();
        assertThat(CalendarSpec.DEFAULT.calendar().open(noon)).isFalse();
    }

    @Test
    void an_unknown_zone_is_told() {
        assertThat(with("Europe/Pari", MONDAYS).mistakes())
                .containsExactly(new Mistake("/zone", "is no time zone like Europe/Paris: Europe/Pari"));
        assertThat(with(null, MONDAYS).mistakes()).extracting(Mistake::pointer).containsExactly("/zone");
    }

    @Test
    void overlapping_hours_are_told() {
        assertThat(monday("09:00-12:00", "11:59-18:00").mistakes())
                .containsExactly(new Mistake("/hours/monday/1", "09:00–12:00 and 11:59–18:00 overlap"));
        assertThat(monday("12:00-18:00", "09:00-12:00").mistakes()).isEmpty();
    }

    @Test
    void closing_before_opening_is_told() {
        assertThat(monday("18:00-09:00").mistakes())
                .containsExactly(new Mistake("/hours/monday/0", "opens at 18:00, not before it closes at 09:00"));
        assertThat(monday("09:00-09:00").mistakes()).hasSize(1);
    }

    @Test
    void what_is_no_time_is_told() {
        for (var wrong : List.of("9:00", "24:01", "25:00", "12:60", "noon", "", "09:00:00"))
            assertThat(monday(wrong + "-24:00").mistakes())
                    .containsExactly(new Mistake("/hours/monday/0", "is no time of day like 09:00: " + wrong));
    }

    @Test
    void what_is_no_pair_is_told() {
        assertThat(monday("09:00").mistakes())
                .extracting(Mistake::detail)
                .containsExactly("is no pair of opening and closing time like [\"09:00\", \"18:00\"]");
    }

    @Test
    void what_is_no_weekday_is_told() {
        assertThat(with("UTC", Map.of("lun/di", List.of())).mistakes())
                .containsExactly(new Mistake("/hours/lun~1di", "is no weekday from monday to sunday: lun/di"));
    }

    @Test
    void a_week_without_hours_is_told() {
        var mistake = new Mistake("/hours", "need at least one day with opening hours");
        assertThat(with("UTC", null).mistakes()).containsExactly(mistake);
        assertThat(with("UTC", Map.of("monday", List.of())).mistakes()).containsExactly(mistake);
    }

    @Test
    void unknown_holidays_are_told() {
        assertThat(new CalendarSpec("UTC", MONDAYS, "XX", null).mistakes())
                .containsExactly(new Mistake("/holidays", "are known for FR only: XX"));
    }

    @Test
    void what_is_no_day_is_told() {
        assertThat(new CalendarSpec("UTC", MONDAYS, null, List.of("2026-02-28", "2026-02-29")).mistakes())
                .containsExactly(new Mistake("/closed/1", "is no day like 2026-12-24: 2026-02-29"));
    }

    @Test
    void nulls_in_json_are_told_and_never_thrown() throws JsonProcessingException {
        var spec = read("""
                {"zone": null, "hours": {"monday": null, "tuesday": [null, ["09:00", null]]}, "closed": [null]}
                """);
        assertThat(spec.mistakes())
                .extracting(Mistake::pointer)
                .containsExactly("/zone", "/hours/tuesday/0", "/hours/tuesday/1", "/closed/0");
    }

    @Test
    void too_many_of_anything_is_told() {
        var dates =
                Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1)).map(LocalDate::toString);
        assertThat(new CalendarSpec("UTC", MONDAYS, null, dates.limit(367).toList()).mistakes())
                .containsExactly(new Mistake("/closed", "has more than 366 days"));
        var minutes = Stream.iterate(0, i -> i + 1).limit(25).map(i -> List.of("00:%02d".formatted(i), "01:00"));
        assertThat(with("UTC", Map.of("monday", minutes.toList())).mistakes())
                .containsExactly(new Mistake("/hours/monday", "has more than 24 opening hours"));
    }

    @Test
    void every_mondays_closing_still_finds_the_monday_after_them_all() {
        var mondays = Stream.iterate(LocalDate.of(2026, 1, 5), day -> day.plusWeeks(1))
                .map(LocalDate::toString);
        var calendar = new CalendarSpec("UTC", MONDAYS, "FR", mondays.limit(366).toList()).calendar();
        assertThat(calendar.nextOpening(Instant.parse("2026-01-01T00:00:00Z"))).isEqualTo("2033-01-10T09:00:00Z");
    }

    @Test
    void no_calendar_is_made_of_mistakes_and_all_are_told_at_once() {
        var wrong = new CalendarSpec("Mars", Map.of("monday", List.of(List.of("18:00", "09:00"))), null, null);
        assertThatThrownBy(wrong::calendar)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/zone is no time zone like Europe/Paris: Mars;"
                        + " /hours/monday/0 opens at 18:00, not before it closes at 09:00");
    }

    private static CalendarSpec with(String zone, Map<String, List<List<String>>> hours) {
        return new CalendarSpec(zone, hours, null, null);
    }

    private static CalendarSpec monday(String... openings) {
        return with(
                "UTC",
                Map.of("monday", Stream.of(openings).map(CalendarSpecTest::pair).toList()));
    }

    private static List<String> pair(String opening) {
        return List.of(opening.split("-"));
    }

    private static CalendarSpec read(String json) throws JsonProcessingException {
        return JSON.readValue(json, CalendarSpec.class);
    }
}
