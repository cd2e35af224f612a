package entraide.queue.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.School;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReleaseClaimTest {

    private final School school = School.fresh();

    @Test
    void it_stands_where_it_stood() {
        var question = school.asks(school.lea, "older").now();
        school.pass(Duration.ofMinutes(1));
        school.asks(school.tom, "younger").now();
        var before = school.shown(school.paul, question).getJsonObject("item");
        var claim = school.next(school.mina);

        assertThat(school.releases(school.mina, claim).status()).isEqualTo(204);

        var after = school.shown(school.paul, question).getJsonObject("item");
        assertThat(after.getString("askedAt")).isEqualTo(before.getString("askedAt"));
        assertThat(after.getString("promise")).isEqualTo(before.getString("promise"));
        assertThat(after.getJsonObject("claim")).isNull();
        assertThat(school.titles(school.paul, "")).containsExactly("older", "younger");
        assertThat(school.story(question)).containsExactly("entered", "claimed", "released");
    }

    @Test
    void without_a_body_too() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        assertThat(school.mina.delete(School.claimPath(claim)).status()).isEqualTo(204);
        assertThat(school.next(school.paul).status()).isEqualTo(201);
    }

    @Test
    void twice_is_once() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.releases(school.mina, claim);
        school.picks(school.paul, question);

        assertThat(school.releases(school.mina, claim).status()).isEqualTo(204);

        assertThat(school.picks(school.mina, question).problem()).isEqualTo("held");
    }

    @Test
    void the_claims_of_others_are_not_there() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        assertThat(school.releases(school.paul, claim).status()).isEqualTo(404);
        assertThat(school.picks(school.paul, question).problem()).isEqualTo("held");
    }
}
