package entraide.moderation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "casino casino",
                "casinos? casino",
                "gagne[rz]\\s+\\d+ gagne",
                "(?:casino|roulette)\\d casino,roulette",
                "(casino)?roulette roulette",
                "x{3}abcd abcd",
                "ab(cde)+f cde",
                "\\Qabc\\Edef def",
                "\\pLabc|\\x{41}defg abc,defg",
                "[^a-z\\]]{3}word(?i)more word"
            })
    void what_every_match_contains_is_found(String pattern, String words) {
        assertThat(Needed.of(pattern)).containsExactlyInAnyOrder(words.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"ab", "a|casino", "(casino)?", "(casino)*", "(casino){0,2}", "\\D+", "\\d*", "[0-9a]", "casino|"})
    void nothing_is_needed_where_a_match_can_do_without(String pattern) {
        assertThat(Needed.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"\\d+", "[0-9]{2}", "a[1-5]b", "(\\d){3}x?", "\\d|[7-9]"})
    void a_digit_is_better_than_nothing(String pattern) {
        assertThat(Needed.of(pattern)).isNotEmpty().containsOnly(Needed.DIGIT);
    }

    @Test
    void no_match_of_any_pattern_goes_without_what_it_needs() {
        var random = new Random(7);
        int matches = 0;
        for (int i = 0; i < 20_000; i++) {
            var pattern = random(random, 0);
            var needed = Needed.of(pattern);
            var text = letters(random, 12);
            if (needed.isEmpty() || !Pattern.compile(pattern).matcher(text).find()) continue;
            matches++;
            assertThat(needed).as("%s in %s", pattern, text).anyMatch(text::contains);
        }
        assertThat(matches).isGreaterThan(20);
    }

    private static String random(Random random, int depth) {
        var pattern = new StringBuilder();
        for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
            pattern.append(
                    switch (random.nextInt(depth < 3 ? 7 : 3)) {
                        case 0, 1 -> letters(random, 1 + random.nextInt(4));
                        case 2 -> List.of("[ab]", ".", "\\w", "[^b]").get(random.nextInt(4));
                        case 3 -> "(" + random(random, depth + 1) + ")";
                        case 4 -> "(?:" + random(random, depth + 1) + "|" + random(random, depth + 1) + ")";
                        case 5 ->
                            "(" + random(random, depth + 1) + ")"
                                    + List.of("?", "*", "+", "{2}", "{0,1}").get(random.nextInt(5));
                        default ->
                            letters(random, 1)
                                    + List.of("?", "*", "+", "{2}", "+?").get(random.nextInt(5));
                    });
        }
        return pattern.toString();
    }

    private static String letters(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append((char) ('a' + random.nextInt(2)));
        return text.toString();
    }
}
