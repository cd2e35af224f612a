package entraide.queue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.School;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandOverItemTest {

    private static final String NOTE =
            "She asks how to write to a client; I proposed a draft and promised two examples.";

    private final School school = School.fresh();

    @Test
    void to_a_colleague_who_gets_it_next_and_nobody_else() {
        var question = school.asks(school.lea, "one").now();
        school.picks(school.mina, question);

        var given = handsOver(school.mina, question, "paul");

        assertThat(given.json().getJsonObject("owner").getString("handle")).isEqualTo("paul");
        assertThat(school.next(school.anotherMentor()).status()).isEqualTo(204);
        assertThat(school.next(school.paul).status()).isEqualTo(201);
        assertThat(school.facts(question, "handed-over").getString("note")).isEqualTo(NOTE);
        assertThat(school.told("queue.handed-over"))
                .hasSize(1)
                .allMatch(told -> told.contains("member:" + school.paul.id()));
    }

    @Test
    void back_to_everybody() {
        var question = school.asks(school.lea, "one").now();
        school.picks(school.mina, question);

        handsOver(school.mina, question, null);

        assertThat(school.next(school.paul).status()).isEqualTo(201);
    }

    @Test
    void never_without_a_word_of_what_is_known() {
        var question = school.asks(school.lea, "one").now();
        school.picks(school.mina, question);

        var refused = school.moves(school.mina, question, "handovers", Map.of("note", "please"));

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void nobody_is_handed_their_own_question_or_what_is_no_mentors() {
        var question = school.asks(school.paul, "a mentor's own").now();
        school.picks(school.mina, question);

        assertThat(handsOver(school.mina, question, "paul").status()).isEqualTo(400);
        assertThat(handsOver(school.mina, question, "lea").status()).isEqualTo(400);
        assertThat(handsOver(school.mina, question, "nobody").status()).isEqualTo(400);
    }

    @Test
    void a_colleague_who_is_silent_is_reminded_after_12_business_hours_and_it_goes_back_after_24() {
        var question = school.asks(school.lea, "one").now();
        school.picks(school.mina, question);
        handsOver(school.mina, question, "paul");
        var item = school.shown(school.mina, question).getJsonObject("item");

        // Wednesday 10:00: 12 business hours later is Thursday 13:00, 24 is Friday 16:00.
        school.passWatched(Duration.ofHours(27).minusMillis(1));
        assertThat(school.story(question)).doesNotContain("reminded");
        school.passWatched(Duration.ofMillis(1));
        assertThat(school.story(question)).endsWith("reminded");
        assertThat(school.next(school.anotherMentor()).status()).isEqualTo(204);

        school.passWatched(Duration.ofHours(27));
        assertThat(school.story(question)).contains("returned");
        assertThat(school.next(school.anotherMentor()).status()).isEqualTo(201);
        assertThat(school.shown(school.mina, question).getJsonObject("item").getString("askedAt"))
                .isEqualTo(item.getString("askedAt"));
    }

    @Test
    void once_however_many_nodes_keep_the_time() {
        var question = school.asks(school.lea, "one").now();
        school.picks(school.mina, question);
        handsOver(school.mina, question, "paul");
        school.pass(Duration.ofDays(30));

        for (int node = 0; node < 4; node++) school.watches();

        assertThat(school.story(question)).containsOnlyOnce("reminded", "returned", "at-risk", "broken");
    }

    @Test
    void to_the_coordinators() {
        var question = school.asks(school.lea, "one").now();
        school.picks(school.mina, question);

        school.moves(school.mina, question, "escalations", Map.of("note", "needs a decision"));

        assertThat(school.next(school.paul).status()).isEqualTo(204);
        assertThat(school.titles(school.paul, "?lane=escalated")).containsExactly("one");
    }

    private Answer handsOver(Speaker mentor, long question, String to) {
        var body = new HashMap<String, Object>(Map.of("note", NOTE));
        if (to != null) body.put("to", to);
        return school.moves(mentor, question, "handovers", body);
    }
}
