package entraide.queue.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.School;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenewClaimTest {

    private static final Duration LEASE_AND_GRACE = Duration.ofMinutes(35);

    private final School school = School.fresh();

    @Test
    void half_an_hour_from_now() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.pass(Duration.ofMinutes(29));

        var renewed = school.renews(school.mina, claim);

        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.json().getInstant("leaseUntil"))
                .isEqualTo(school.world().clock().instant().plus(Duration.ofMinutes(30)));
        school.pass(LEASE_AND_GRACE.minusMillis(1));
        assertThat(school.next(school.paul).status()).isEqualTo(204);
    }

    @Test
    void late_as_long_as_nobody_took_over() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.pass(Duration.ofHours(3));

        assertThat(school.renews(school.mina, claim).status()).isEqualTo(200);
        assertThat(school.next(school.paul).status()).isEqualTo(204);
    }

    @Test
    void refused_to_the_former_holder_with_the_name_of_the_new_one() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.pass(LEASE_AND_GRACE);
        var taken = school.next(school.paul);

        var refused = school.renews(school.mina, claim);

        assertThat(refused.problem()).isEqualTo("held");
        assertThat(refused.json().getJsonObject("holder").getString("handle")).isEqualTo("paul");
        assertThat(school.renews(school.paul, taken).status()).isEqualTo(200);
    }

    @Test
    void what_ran_out_does_not_come_back_into_full_hands() {
        school.manyWait(5);
        var old = school.next(school.mina);
        school.pass(LEASE_AND_GRACE);
        school.picks(school.paul, 2);
        IntStream.rangeClosed(3, 5).forEach(question -> school.picks(school.mina, question));
        school.releases(school.paul, school.picks(school.paul, 2));
        school.picks(school.mina, 2);

        assertThat(school.renews(school.mina, old).problem()).isEqualTo("hands-full");
    }

    @Test
    void with_another_fence_it_is_not_this_claim() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        var refused = school.mina.put(School.claimPath(claim), Map.of("fence", School.fenceOf(claim) + 1));

        assertThat(refused.problem()).isEqualTo("stale-fence");
    }

    @Test
    void what_was_given_back_is_over() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.releases(school.mina, claim);

        assertThat(school.renews(school.mina, claim).problem()).isEqualTo("claim-over");
    }

    @Test
    void what_is_solved_is_over() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.leaves(question, school.lea, "solved");

        assertThat(school.renews(school.mina, claim).problem()).isEqualTo("not-waiting");
    }

    @Test
    void the_claims_of_others_are_not_there() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        assertThat(school.renews(school.paul, claim).status()).isEqualTo(404);
    }
}
