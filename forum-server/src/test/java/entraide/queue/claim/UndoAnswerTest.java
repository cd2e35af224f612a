package entraide.queue.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.WaitingLine.Voice;
import entraide.queue.School;
import entraide.support.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UndoAnswerTest {

    private final School school = School.fresh();
    private final long question = school.asks(school.lea, "one").now();
    private final Answer claim = school.picks(school.mina, question);

    @Test
    void nobody_answered_it_is_in_hand_again_and_the_text_is_kept() {
        school.answers(school.mina, claim, "too early");
        school.pass(Duration.ofSeconds(10));

        var undone = undo();

        assertThat(undone.json().getJsonObject("item").getString("turn")).isEqualTo("mentor");
        assertThat(undone.json().getJsonObject("item").getJsonObject("claim").getBoolean("mine"))
                .isTrue();
        assertThat(school.texts("post", question)).isEmpty();
        assertThat(school.texts("draft", question)).containsExactly("too early");
        assertThat(school.shownByItsOwner(question)).isEqualTo("mentor");
    }

    @Test
    void its_promise_is_owed_as_before_and_the_next_answer_counts() {
        var promise = school.shown(school.mina, question).getJsonObject("item").getString("promise");
        school.answers(school.mina, claim, "too early");
        var again = undo();

        assertThat(again.json().getJsonObject("item").getString("promise")).isEqualTo(promise);
        assertThat(school.answers(school.mina, again, "better").status()).isEqualTo(201);
        assertThat(school.texts("post", question)).containsExactly("better");
    }

    @Test
    void not_after_10_seconds() {
        school.answers(school.mina, claim, "too early");
        school.pass(Duration.ofSeconds(10).plusMillis(1));

        assertThat(undo().problem()).isEqualTo("undo-over");
        assertThat(school.texts("post", question)).containsExactly("too early");
    }

    @Test
    void not_when_the_asker_has_written_already() {
        school.answers(school.mina, claim, "too early");
        school.wrote(question, school.lea, Voice.ASKER);

        assertThat(undo().problem()).isEqualTo("undo-over");
    }

    @Test
    void ones_own_only_and_only_what_was_sent() {
        assertThat(undo().problem()).isEqualTo("undo-over");
        school.answers(school.mina, claim, "an answer");

        assertThat(school.paul.delete(School.claimPath(claim) + "/answer").status())
                .isEqualTo(404);
        assertThat(undo().status()).isEqualTo(200);
        assertThat(undo().problem()).isEqualTo("undo-over");
    }

    private Answer undo() {
        return school.mina.delete(School.claimPath(claim) + "/answer");
    }
}
