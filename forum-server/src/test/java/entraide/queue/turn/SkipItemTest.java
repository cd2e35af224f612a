package entraide.queue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.queue.School;
import entraide.support.Speaker;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SkipItemTest {

    private final School school = School.fresh();

    @Test
    void what_one_skipped_is_handed_to_others_only() {
        var question = school.asks(school.lea, "one").now();

        skips(school.mina, question);

        assertThat(school.next(school.mina).status()).isEqualTo(204);
        assertThat(school.next(school.paul).status()).isEqualTo(201);
        assertThat(school.facts(question, "skipped").getString("why")).isEqualTo("unclear");
    }

    @Test
    void it_keeps_its_age_and_stays_in_the_list() {
        var question = school.asks(school.lea, "one").now();
        var asked = school.shown(school.mina, question).getJsonObject("item").getString("askedAt");

        skips(school.mina, question);

        assertThat(school.titles(school.mina, "")).containsExactly("one");
        assertThat(school.shown(school.mina, question).getJsonObject("item").getString("askedAt"))
                .isEqualTo(asked);
    }

    @Test
    void what_three_mentors_skipped_is_for_the_coordinators() {
        var question = school.asks(school.lea, "one").now();
        school.mentors(2).forEach(mentor -> skips(mentor, question));
        assertThat(school.titles(school.mina, "?lane=escalated")).isEmpty();

        skips(school.mina, question);

        assertThat(school.titles(school.mina, "?lane=escalated")).containsExactly("one");
        assertThat(school.next(school.paul).status()).isEqualTo(204);
        assertThat(school.next(school.another(Role.STAFF)).status()).isEqualTo(201);
        assertThat(school.story(question)).endsWith("skipped", "escalated", "claimed");
    }

    @Test
    void three_times_by_one_mentor_is_one() {
        var question = school.asks(school.lea, "one").now();

        for (int i = 0; i < 3; i++) {
            school.picks(school.mina, question);
            assertThat(school.moves(school.mina, question, "skips", Map.of("why", "unclear"))
                            .status())
                    .isEqualTo(200);
        }

        assertThat(school.titles(school.mina, "?lane=escalated")).isEmpty();
    }

    @Test
    void only_what_is_in_hand() {
        var question = school.asks(school.lea, "one").now();

        var free = school.moves(school.mina, question, "skips", Map.of("why", "unclear"));
        school.picks(school.paul, question);
        var held = school.moves(school.mina, question, "skips", Map.of("why", "unclear"));

        assertThat(free.problem()).isEqualTo("not-in-hand");
        assertThat(held.problem()).isEqualTo("held");
    }

    private void skips(Speaker mentor, long question) {
        school.picks(mentor, question);
        school.moves(mentor, question, "skips", Map.of("why", "unclear"));
    }
}
