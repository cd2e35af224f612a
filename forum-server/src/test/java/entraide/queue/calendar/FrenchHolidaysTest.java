package entraide.queue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days off of each year as they stand in printed calendars. */
class FrenchHolidaysTest {

    private static final Holidays FRANCE = new FrenchHolidays();
    private static final String FIXED = "01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25";

    @ParameterizedTest
    @CsvSource({
        // year, Easter Monday, Ascension, Whit Monday
        "2020, 04-13, 05-21, 06-01",
        "2021, 04-05, 05-13, 05-24",
        "2022, 04-18, 05-26, 06-06",
        "2023, 04-10, 05-18, 05-29",
        "2024, 04-01, 05-09, 05-20",
        "2025, 04-21, 05-29, 06-09",
        "2026, 04-06, 05-14, 05-25",
        "2027, 03-29, 05-06, 05-17",
        "2028, 04-17, 05-25, 06-05",
        "2029, 04-02, 05-10, 05-21",
        "2030, 04-22, 05-30, 06-10",
        "2031, 04-14, 05-22, 06-02",
        "2032, 03-29, 05-06, 05-17",
        "2033, 04-18, 05-26, 06-06",
        "2034, 04-10, 05-18, 05-29",
        "2035, 03-26, 05-03, 05-14"
    })
    void are_these_days_and_no_others(int year, String easterMonday, String ascension, String whitMonday) {
        var expected = new TreeSet<>(Arrays.asList(FIXED.split(" ")));
        expected.addAll(Arrays.asList(easterMonday, ascension, whitMonday));

        var found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(FRANCE::on)
                .map(day -> day.toString().substring(5))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // The earliest, the latest, and the years that the two exceptions of the church's moon are for.
        "1818-03-22",
        "2285-03-22",
        "1734-04-25",
        "1886-04-25",
        "1943-04-25",
        "2038-04-25",
        "1954-04-18",
        "1981-04-19",
        "2049-04-18",
        "2076-04-19",
        "1609-04-19",
        "1583-04-10",
        "2000-04-23",
        "2100-03-28",
        "2200-04-06"
    })
    void easter_is_known_for_years_far_away_too(LocalDate easter) {
        assertThat(FrenchHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easter_is_a_sunday_between_22_march_and_25_april_in_any_year() {
        for (int year = -1000; year < 10_000; year++) {
            var easter = FrenchHolidays.easter(year);
            assertThat(easter.getDayOfWeek().getValue()).isEqualTo(7);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @Test
    void easter_comes_back_on_the_same_days_after_5_700_000_years() {
        for (int year = -1000; year < 1000; year++)
            assertThat(FrenchHolidays.easter(year + 5_700_000))
                    .isEqualTo(FrenchHolidays.easter(year).plusYears(5_700_000));
    }
}
