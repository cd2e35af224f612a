package entraide.queue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.School;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReopenQuestionTest {

    private final School school = School.fresh();

    @Test
    void a_silent_asker_is_nudged_after_3_and_10_days_and_it_is_closed_after_21() {
        var question = answered();

        school.passWatched(Duration.ofDays(3).minusMillis(1));
        assertThat(school.story(question)).doesNotContain("nudged");
        school.passWatched(Duration.ofMillis(1));
        assertThat(school.story(question)).endsWith("nudged");
        school.passWatched(Duration.ofDays(7));
        assertThat(school.story(question)).endsWith("nudged", "nudged");
        assertThat(turn(question)).isEqualTo("asker");
        school.passWatched(Duration.ofDays(11));

        assertThat(school.story(question)).endsWith("closed");
        assertThat(turn(question)).isEqualTo("done");
        assertThat(school.shownByItsOwner(question)).isEqualTo("done");
    }

    @Test
    void the_asker_opens_it_again_with_its_age_and_first_for_who_answered() {
        var question = answered();
        var asked = school.shown(school.mina, question).getJsonObject("item").getString("askedAt");
        school.passWatched(Duration.ofDays(30));

        var reopened = school.reopens(school.lea, question);

        assertThat(reopened.json().getString("turn")).isEqualTo("mentor");
        assertThat(reopened.json().getInstant("promise"))
                .isAfter(school.world().clock().instant());
        var item = school.shown(school.mina, question).getJsonObject("item");
        assertThat(item.getString("askedAt")).isEqualTo(asked);
        assertThat(item.getJsonObject("owner").getString("handle")).isEqualTo("mina");
        assertThat(school.next(school.paul).status()).isEqualTo(204);
        assertThat(school.next(school.mina).status()).isEqualTo(201);
    }

    @Test
    void what_was_no_question_is_owed_as_before_when_its_asker_says_so() {
        var question = school.asks(school.lea, "thanks everybody").now();
        var promise = school.shown(school.mina, question).getJsonObject("item").getString("promise");
        school.picks(school.mina, question);
        school.moves(school.mina, question, "dismissal", Map.of("note", "a thank-you"));
        assertThat(turn(question)).isEqualTo("done");
        assertThat(school.shownByItsOwner(question)).isEqualTo("done");

        school.reopens(school.lea, question);

        assertThat(turn(question)).isEqualTo("mentor");
        assertThat(school.shown(school.mina, question).getJsonObject("item").getString("promise"))
                .isEqualTo(promise);
    }

    @Test
    void others_neither_open_it_nor_learn_that_it_is_there() {
        var question = answered();
        school.passWatched(Duration.ofDays(30));

        assertThat(school.reopens(school.tom, question).status()).isEqualTo(404);
        assertThat(school.reopens(school.lea, 4_000_000).status()).isEqualTo(404);
    }

    @Test
    void what_is_open_or_was_ended_by_its_thread_is_not_opened_here() {
        var open = school.asks(school.lea, "open").now();
        var solved = school.asks(school.lea, "solved").now();
        school.leaves(solved, school.lea, "solved");

        assertThat(school.reopens(school.lea, open).problem()).isEqualTo("not-closed");
        assertThat(school.reopens(school.lea, solved).problem()).isEqualTo("not-closed");
    }

    private long answered() {
        var question = school.asks(school.lea, "one").now();
        school.answers(school.mina, school.picks(school.mina, question), "an answer");
        return question;
    }

    private String turn(long question) {
        return school.shown(school.mina, question).getJsonObject("item").getString("turn");
    }
}
