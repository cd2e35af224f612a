package entraide.queue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.WaitingLine.Voice;
import entraide.queue.School;
import entraide.support.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnoozeItemTest {

    private final School school = School.fresh();

    @Test
    void it_waits_for_its_date_and_then_for_the_word_of_who_chose_it() {
        var question = inHand();
        var until = now().plus(Duration.ofHours(5));

        snoozes(question, until, false);
        assertThat(turn(question)).isEqualTo("event");
        assertThat(school.shownByItsOwner(question)).isEqualTo("event");
        assertThat(school.next(school.paul).status()).isEqualTo(204);

        school.passWatched(Duration.ofHours(5));
        assertThat(turn(question)).isEqualTo("mentor");
        assertThat(school.next(school.paul).status()).isEqualTo(204);
        assertThat(school.next(school.mina).status()).isEqualTo(201);
    }

    @Test
    void no_promise_is_slept_through() {
        var question = inHand();

        var refused = snoozes(question, now().plus(Duration.ofDays(5)), false);

        assertThat(refused.problem()).isEqualTo("promise-pressing");
        var latest = refused.json().getInstant("latest");
        assertThat(snoozes(question, latest, false).status()).isEqualTo(200);
    }

    @Test
    void its_promise_stays_as_it_was_made() {
        var question = inHand();
        var promise = promise(question);

        snoozes(question, now().plus(Duration.ofHours(5)), false);
        school.passWatched(Duration.ofHours(5));

        assertThat(promise(question)).isEqualTo(promise);
    }

    @Test
    void the_askers_word_wakes_it_where_the_mentor_wanted_that() {
        var wakes = inHand();
        snoozes(wakes, now().plus(Duration.ofHours(5)), true);
        var sleeps = inHand();
        snoozes(sleeps, now().plus(Duration.ofHours(5)), false);

        school.wrote(wakes, school.lea, Voice.ASKER);
        school.wrote(sleeps, school.lea, Voice.ASKER);

        assertThat(turn(wakes)).isEqualTo("mentor");
        assertThat(turn(sleeps)).isEqualTo("event");
    }

    @Test
    void who_answered_may_promise_to_come_back_later_with_a_promise_of_its_own() {
        var question = school.asks(school.lea, "one").now();
        school.answers(school.mina, school.picks(school.mina, question), "first part");
        var until = now().plus(Duration.ofDays(7));

        assertThat(snoozes(question, until, false).status()).isEqualTo(200);
        school.passWatched(Duration.ofDays(7));

        assertThat(turn(question)).isEqualTo("mentor");
        assertThat(promise(question)).isAfter(until);
        assertThat(school.story(question)).endsWith("snoozed", "woken");
    }

    @Test
    void a_mentor_who_does_not_come_back_is_reminded_and_others_get_it() {
        var question = inHand();
        snoozes(question, now().plus(Duration.ofHours(5)), false);

        school.passWatched(Duration.ofDays(7));

        assertThat(school.story(question)).containsSubsequence("woken", "reminded", "returned");
        assertThat(school.next(school.paul).status()).isEqualTo(201);
    }

    @Test
    void woken_by_hand_by_who_snoozed_it_only() {
        var question = inHand();
        snoozes(question, now().plus(Duration.ofHours(5)), false);
        var path = "/api/v1/queue/items/" + school.item(question) + "/snoozes";

        assertThat(school.paul.delete(path).problem()).isEqualTo("not-in-hand");
        assertThat(school.mina.delete(path).status()).isEqualTo(200);
        assertThat(turn(question)).isEqualTo("mentor");
    }

    @Test
    void not_into_the_past_and_not_for_ever() {
        var question = inHand();

        assertThat(snoozes(question, now(), false).status()).isEqualTo(400);
        assertThat(snoozes(question, now().plus(Duration.ofDays(91)), false).status())
                .isEqualTo(400);
    }

    private long inHand() {
        var question = school.asks(school.lea, "one").now();
        school.picks(school.mina, question);
        return question;
    }

    private Answer snoozes(long question, Instant until, boolean wakes) {
        return school.moves(school.mina, question, "snoozes", Map.of("until", until.toString(), "wakeOnReply", wakes));
    }

    private Instant now() {
        return school.world().clock().instant();
    }

    private String turn(long question) {
        return school.shown(school.mina, question).getJsonObject("item").getString("turn");
    }

    private Instant promise(long question) {
        return school.shown(school.mina, question).getJsonObject("item").getInstant("promise");
    }
}
