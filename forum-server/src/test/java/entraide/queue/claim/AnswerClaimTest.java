package entraide.queue.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.WaitingLine.Voice;
import entraide.queue.AtOnce;
import entraide.queue.School;
import entraide.support.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerClaimTest {

    private static final Duration LEASE_AND_GRACE = Duration.ofMinutes(35);

    private final School school = School.fresh();

    @Test
    void posts_it_and_passes_the_turn_to_the_asker() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        var answered = school.answers(school.mina, claim, "the answer");

        assertThat(answered.status()).isEqualTo(201);
        assertThat(answered.json().getString("turn")).isEqualTo("asker");
        assertThat(answered.json().getJsonObject("post").getLong("threadId")).isEqualTo(question);
        assertThat(school.texts("post", question)).containsExactly("the answer");
        assertThat(school.titles(school.mina, "")).isEmpty();
        assertThat(school.story(question)).containsExactly("entered", "claimed", "answered");
    }

    @Test
    void late_when_nobody_took_over() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.pass(Duration.ofDays(2));

        assertThat(school.answers(school.mina, claim, "late").status()).isEqualTo(201);
        assertThat(school.texts("post", question)).containsExactly("late");
    }

    @Test
    void both_texts_are_kept_when_somebody_took_over() {
        var question = school.asks(school.lea, "one").now();
        var first = school.next(school.mina);
        school.pass(LEASE_AND_GRACE);
        var second = school.next(school.paul);

        var late = school.answers(school.mina, first, "by mina");
        var inTime = school.answers(school.paul, second, "by paul");

        assertThat(late.status()).isEqualTo(202);
        assertThat(late.json().getString("why")).isEqualTo("taken-over");
        assertThat(late.json().getJsonObject("by").getString("handle")).isEqualTo("paul");
        assertThat(late.json().getJsonObject("ref").getLong("threadId")).isEqualTo(question);
        assertThat(inTime.status()).isEqualTo(201);
        assertThat(school.texts("post", question)).containsExactly("by paul");
        assertThat(school.texts("draft", question)).containsExactly("by mina");
        assertThat(school.story(question)).containsExactly("entered", "claimed", "taken-over", "drafted", "answered");
    }

    @Test
    void kept_beside_an_answer_that_came_first() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.wrote(question, school.paul, Voice.MENTOR);

        var late = school.answers(school.mina, claim, "by mina");

        assertThat(late.status()).isEqualTo(202);
        assertThat(late.json().getString("why")).isEqualTo("answered");
        assertThat(late.json().getJsonObject("by").getString("handle")).isEqualTo("paul");
        assertThat(school.texts("draft", question)).containsExactly("by mina");
    }

    @Test
    void kept_also_when_the_asker_wrote_again_after_that_answer() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.pass(LEASE_AND_GRACE);
        school.answers(school.paul, school.next(school.paul), "by paul");
        school.wrote(question, school.lea, Voice.ASKER);

        assertThat(school.answers(school.mina, claim, "of before").status()).isEqualTo(202);
    }

    @Test
    void posted_when_the_one_who_took_over_gave_it_back() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.pass(LEASE_AND_GRACE);
        school.releases(school.paul, school.next(school.paul));

        assertThat(school.answers(school.mina, claim, "by mina").status()).isEqualTo(201);
        assertThat(school.texts("post", question)).containsExactly("by mina");
    }

    @Test
    void posted_from_the_first_window_when_the_same_mentor_took_it_again() {
        school.asks(school.lea, "one").now();
        var first = school.next(school.mina);
        school.pass(LEASE_AND_GRACE);
        var second = school.next(school.mina);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(school.answers(school.mina, first, "from the phone").status())
                .isEqualTo(201);
        assertThat(school.answers(school.mina, second, "from the desk").status())
                .isEqualTo(202);
    }

    @Test
    void a_fence_that_is_not_the_claims_keeps_the_text() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        var late = school.mina.post(
                School.claimPath(claim) + "/answer", Map.of("fence", School.fenceOf(claim) + 7, "body", "kept"));

        assertThat(late.status()).isEqualTo(202);
        assertThat(school.texts("draft", question)).containsExactly("kept");
    }

    @Test
    void where_nobody_may_write_any_more_the_text_is_kept() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.changes(question, "locked = true");

        var late = school.answers(school.mina, claim, "too late");

        assertThat(late.status()).isEqualTo(202);
        assertThat(late.json().getString("why")).isEqualTo("closed");
        assertThat(late.json().getJsonObject("by")).isNull();
        assertThat(school.texts("draft", question)).containsExactly("too late");
    }

    @Test
    void what_takes_no_answers_waits_no_longer() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.changes(question, "locked = true");

        school.answers(school.mina, claim, "too late");

        assertThat(school.paul.get("/api/v1/queue/items").items()).isEmpty();
        assertThat(school.paul
                        .post(
                                "/api/v1/queue/claims",
                                Map.of("itemId", claim.json().getLong("itemId")))
                        .problem())
                .isEqualTo("not-waiting");
    }

    @Test
    void the_same_key_gives_one_post_also_at_once() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        var answers = AtOnce.send(List.of(
                () -> school.answers(school.mina.once("k"), claim, "once"),
                () -> school.answers(school.mina.once("k"), claim, "once"),
                () -> school.answers(school.mina.once("k"), claim, "once")));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        assertThat(school.texts("post", question)).containsExactly("once");
    }

    @Test
    void a_late_answer_and_a_take_over_at_once_lose_nothing() {
        for (int round = 0; round < 40; round++) {
            var question = school.asks(school.lea, "round " + round).now();
            var claim = school.picks(school.mina, question);
            school.pass(LEASE_AND_GRACE);

            var answers = AtOnce.send(List.of(
                    () -> school.answers(school.mina, claim, "late"), () -> school.picks(school.paul, question)));

            var posted = answers.get(0).status() == 201;
            assertThat(answers.get(0).status()).isEqualTo(posted ? 201 : 202);
            assertThat(answers.get(1).status()).isEqualTo(posted ? 409 : 201);
            assertThat(school.texts(posted ? "post" : "draft", question)).containsExactly("late");
            school.leaves(question, school.lea, "solved");
        }
    }

    @Test
    void the_askers_word_and_the_mentors_at_once_do_not_block_one_another() {
        for (int round = 0; round < 20; round++) {
            var question = school.asks(school.lea, "round " + round).now();
            var claim = school.picks(school.mina, question);

            var answers = AtOnce.send(List.of(() -> school.answers(school.mina, claim, "answer"), () -> {
                school.wrote(question, school.lea, Voice.ASKER);
                return null;
            }));

            assertThat(answers.get(0).status()).isEqualTo(201);
        }
    }

    @Test
    void the_claims_of_others_are_not_there() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        assertThat(school.answers(school.paul, claim, "not mine").status()).isEqualTo(404);
    }
}
