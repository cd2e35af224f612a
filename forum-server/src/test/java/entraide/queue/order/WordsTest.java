package entraide.queue.order;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.Turn;
import entraide.queue.item.Happened;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(catalogue("fr").keySet()).isEqualTo(catalogue("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void there_are_words_for_all_that_happens(String language) {
        var stories = Arrays.stream(Happened.Kind.values()).map(kind -> "story." + kind.word());
        var lanes = Arrays.stream(Lane.values()).map(lane -> "reason." + lane.word());
        var turns = Stream.of(Turn.ASKER, Turn.EVENT, Turn.DONE).map(turn -> "reason." + turn.word());

        assertThat(Stream.of(stories, lanes, turns).flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(Words.in(language).say(key, "x")).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"0, 1 min", "59, 1 min", "5400, 90 min", "7200, 2 h", "172799, 47 h", "172800, 2 days"})
    void times_as_people_say_them(long seconds, String words) {
        assertThat(Words.in("en").duration(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void one_other_person_is_no_plural() {
        assertThat(reason(1).in("en", NOW)).isEqualTo("waiting for 3 days · 1 other has the same problem");
        assertThat(reason(1).in("fr", NOW)).isEqualTo("attend depuis 3\u202fj · 1 autre personne a le même problème");
    }

    @Test
    void large_numbers_are_written_as_the_language_writes_them() {
        assertThat(reason(1_234).in("en", NOW)).contains("1,234 others");
        assertThat(reason(1_234).in("fr", NOW)).contains("1\u202f234 autres");
    }

    @Test
    void a_language_we_do_not_have_reads_english() {
        assertThat(reason(0).in("de", NOW)).isEqualTo("waiting for 3 days");
    }

    private static Reason reason(int weight) {
        var times = new Reason.Times(NOW, NOW.minus(Duration.ofDays(3)), null, null);
        return new Reason(Turn.MENTOR, Lane.WAITING, times, weight, false, null, false);
    }

    private static ResourceBundle catalogue(String language) {
        return ResourceBundle.getBundle("queue.words", Locale.forLanguageTag(language));
    }
}
