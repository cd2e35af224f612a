package entraide.queue.promise;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.WaitingLine.Voice;
import entraide.queue.School;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnWaitsTest {

    // Wednesday 10:00 in Paris; 24 business hours later is Friday 16:00.
    private static final Instant BY_THE_TARGET = Instant.parse("2026-03-13T15:00:00Z");

    private final School school = School.fresh();

    @Test
    void four_of_five_waits_of_late_fit_into_what_is_promised() {
        answeredAfter(16, Duration.ofMinutes(30));
        answeredAfter(4, Duration.ofMinutes(120));
        school.world().clock().set(Instant.parse("2026-03-12T09:00:00Z"));
        school.watches();

        assertThat(promise()).isEqualTo(Instant.parse("2026-03-12T09:30:00Z"));
    }

    @Test
    void where_too_few_ended_the_target_is_promised() {
        answeredAfter(19, Duration.ofMinutes(30));
        school.world().clock().set(Instant.parse("2026-03-11T09:00:00Z"));
        school.watches();

        assertThat(promise()).isEqualTo(BY_THE_TARGET);
    }

    @Test
    void never_beyond_the_target() {
        answeredAfter(20, Duration.ofDays(10));
        school.world().clock().set(Instant.parse("2026-03-25T09:00:00Z"));
        school.watches();

        assertThat(promise()).isEqualTo(Instant.parse("2026-03-27T15:00:00Z"));
    }

    @Test
    void what_is_older_than_28_days_tells_nothing_any_more() {
        answeredAfter(20, Duration.ofMinutes(30));
        school.world().clock().set(Instant.parse("2026-04-15T08:00:00Z"));
        school.watches();

        // Summer time has begun.
        assertThat(promise()).isEqualTo(Instant.parse("2026-04-17T14:00:00Z"));
    }

    @Test
    void of_each_space_by_itself() {
        answeredAfter(20, Duration.ofMinutes(30));
        school.world().clock().set(Instant.parse("2026-03-11T09:00:00Z"));
        school.watches();

        var elsewhere = school.asks(school.tom, "elsewhere").in("marketing").now();

        assertThat(shown(elsewhere).getInstant("promise")).isEqualTo(BY_THE_TARGET);
    }

    @Test
    void the_page_counts_made_kept_broken_and_open_by_week_and_readable_space() {
        answeredAfter(2, Duration.ofMinutes(30));
        answeredAfter(1, Duration.ofDays(7));
        school.world().clock().set(Instant.parse("2026-03-25T09:00:00Z"));
        school.asks(school.lea, "open").now();
        var unneeded = school.asks(school.lea, "solved by herself").now();
        school.leaves(unneeded, school.lea, "solved");
        school.asks(school.lea, "unseen").in("droit").now();

        var weeks = school.tom.get("/api/v1/queue/promises").itemList();

        assertThat(weeks).extracting(week -> week.getString("week")).containsExactly("2026-03-23", "2026-03-09");
        assertThat(figures(weeks.get(0))).containsExactly(2, 0, 0, 1);
        assertThat(figures(weeks.get(1))).containsExactly(3, 2, 1, 0);
    }

    private static List<Integer> figures(JsonObject week) {
        return List.of(
                week.getInteger("made"), week.getInteger("kept"), week.getInteger("broken"), week.getInteger("open"));
    }

    /** Asked at 10:00, each. */
    private void answeredAfter(int many, Duration wait) {
        school.world().clock().set(Instant.parse("2026-03-11T09:00:00Z"));
        var questions = school.manyWait(many);
        school.pass(wait);
        questions.forEach(question -> school.wrote(question, school.mina, Voice.MENTOR));
    }

    private Instant promise() {
        return shown(school.asks(school.tom, "now").now()).getInstant("promise");
    }

    private JsonObject shown(long question) {
        return school.shown(school.mina, question).getJsonObject("item");
    }
}
