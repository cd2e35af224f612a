package entraide.queue.item;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.queue.School;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchTimeTest {

    // 24 business hours from Wednesday 10:00 in Paris; 18 of them are over on Thursday at 19:00 less an hour.
    private static final Instant PROMISE = Instant.parse("2026-03-13T15:00:00Z");
    private static final Instant AT_RISK = Instant.parse("2026-03-13T09:00:00Z");

    private final School school = School.fresh();

    @Test
    void at_risk_when_three_quarters_of_the_business_time_are_gone() {
        var question = school.asks(school.lea, "one").now();

        watchAt(AT_RISK.minusMillis(1));
        assertThat(lane(question)).isEqualTo("waiting");

        watchAt(AT_RISK);
        assertThat(lane(question)).isEqualTo("at-risk");
    }

    @Test
    void broken_once_the_promised_hour_is_over() {
        var question = school.asks(school.lea, "one").now();

        watchAt(PROMISE);
        assertThat(lane(question)).isEqualTo("at-risk");

        watchAt(PROMISE.plusMillis(1));
        assertThat(lane(question)).isEqualTo("broken");
        assertThat(school.story(question)).containsExactly("entered", "at-risk", "broken");
    }

    @Test
    void recorded_with_the_hour_it_happened_however_late_we_look() {
        var question = school.asks(school.lea, "one").now();

        watchAt(PROMISE.plus(Duration.ofDays(3)));

        var story = school.shown(school.mina, question).getJsonArray("story");
        assertThat(story.getJsonObject(1).getInstant("at")).isEqualTo(AT_RISK);
        assertThat(story.getJsonObject(2).getInstant("at")).isEqualTo(PROMISE);
    }

    @Test
    void what_waits_no_more_breaks_no_promise() {
        var question = school.asks(school.lea, "one").now();
        school.leaves(question, school.lea, "solved");

        watchAt(PROMISE.plus(Duration.ofDays(3)));

        assertThat(school.story(question)).containsExactly("entered", "left");
    }

    @Test
    void several_watchers_at_once_record_it_once() {
        var questions = school.manyWait(250);
        school.world().clock().set(PROMISE.plusMillis(1));

        IntStream.range(0, 4).parallel().forEach(i -> school.watches());

        assertThat(school.list(school.mina, "").json().getJsonObject("counts").getInteger("broken"))
                .isEqualTo(250);
        var told = "select count(*) as n from queue.event where kind = 'broken' group by item_id having count(*) <> 1";
        assertThat(Sql.list(school.database(), told, row -> row.getLong("n")).await())
                .isEmpty();
        assertThat(school.story(questions.get(249))).containsExactly("entered", "at-risk", "broken");
    }

    @Test
    void a_claim_does_not_stop_the_clock() {
        var question = school.asks(school.lea, "one").now();
        school.world().clock().set(AT_RISK.minus(Duration.ofMinutes(1)));
        school.picks(school.mina, question);

        watchAt(AT_RISK);

        assertThat(lane(question)).isEqualTo("at-risk");
        assertThat(school.picks(school.paul, question).problem()).isEqualTo("held");
    }

    private void watchAt(Instant when) {
        school.world().clock().set(when);
        school.watches();
    }

    private String lane(long question) {
        return school.shown(school.mina, question).getJsonObject("item").getString("lane");
    }
}
