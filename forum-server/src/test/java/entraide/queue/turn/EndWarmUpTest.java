package entraide.queue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.queue.School;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndWarmUpTest {

    private final School school = School.fresh();

    EndWarmUpTest() {
        school.peersFirst(Duration.ofHours(4), Duration.ofHours(2));
    }

    @Test
    void peers_come_first_for_4_business_hours_while_the_promise_runs() {
        var question = school.asks(school.lea, "one").now();
        assertThat(lane(question)).isEqualTo("peers");

        school.passWatched(Duration.ofHours(4).minusMillis(1));
        assertThat(lane(question)).isEqualTo("peers");
        school.passWatched(Duration.ofMillis(1));

        assertThat(lane(question)).isEqualTo("waiting");
        assertThat(school.story(question)).contains("past-peers");
    }

    @Test
    void mentors_get_it_when_nothing_else_waits() {
        school.asks(school.lea, "with the peers").now();
        school.asks(school.tom, "blocked").blocked().now();

        var first = school.next(school.mina).json().getJsonObject("item").getString("title");
        var second = school.next(school.mina).json().getJsonObject("item").getString("title");

        assertThat(first).isEqualTo("blocked");
        assertThat(second).isEqualTo("with the peers");
    }

    @Test
    void who_becomes_blocked_waits_for_peers_no_longer() {
        var question = school.asks(school.lea, "one").now();

        school.changes(question, "blocked = true");

        assertThat(lane(question)).isEqualTo("waiting");
    }

    @Test
    void a_newcomers_first_two_questions_warm_up_for_2_hours() {
        var newcomer = school.another(Role.STUDENT);

        var first = school.asks(newcomer, "first").now();
        var second = school.asks(newcomer, "second").now();
        var third = school.asks(newcomer, "third").now();
        school.passWatched(Duration.ofHours(2));

        assertThat(school.story(first)).contains("warmed-up");
        assertThat(school.story(second)).contains("warmed-up");
        assertThat(school.story(third)).doesNotContain("warmed-up");
    }

    @Test
    void an_alumnus_says_that_it_is_ready_once() {
        var question = school.asks(school.another(Role.STUDENT), "first").now();
        var alumnus = school.another(Role.ALUMNUS);

        assertThat(alumnus.delete("/api/v1/queue/questions/" + question + "/warm-up")
                        .status())
                .isEqualTo(204);
        assertThat(alumnus.delete("/api/v1/queue/questions/" + question + "/warm-up")
                        .status())
                .isEqualTo(204);
        school.passWatched(Duration.ofHours(3));

        assertThat(school.story(question)).containsOnlyOnce("warmed-up");
        assertThat(lane(question)).isEqualTo("peers");
    }

    @Test
    void not_where_one_may_not_read() {
        var question =
                school.asks(school.another(Role.STUDENT), "first").in("droit").now();

        var refused = school.another(Role.ALUMNUS).delete("/api/v1/queue/questions/" + question + "/warm-up");

        assertThat(refused.status()).isEqualTo(404);
    }

    private String lane(long question) {
        return school.shown(school.mina, question).getJsonObject("item").getString("lane");
    }
}
