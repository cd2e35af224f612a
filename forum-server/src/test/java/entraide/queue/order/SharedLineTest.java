package entraide.queue.order;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.queue.School;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The line is read once for all who look at the same moment, and never told when it holds no more. */
class SharedLineTest {

    private final School school = School.fresh();

    @Test
    void what_one_mentor_read_needs_no_statement_for_another() {
        school.asks(school.lea, "one").now();
        school.list(school.mina, "");
        assertThat(fewest(() -> school.list(school.paul, ""))).isZero();
    }

    @Test
    void a_second_later_it_is_read_again() {
        school.asks(school.lea, "one").now();
        assertThat(fewest(() -> {
                    school.pass(Duration.ofSeconds(1));
                    school.list(school.mina, "");
                }))
                .isEqualTo(1);
    }

    @Test
    void every_change_shows_at_once() {
        school.asks(school.lea, "one").now();
        assertThat(school.list(school.paul, "").items()).hasSize(1);
        school.asks(school.lea, "two").now();
        assertThat(school.list(school.paul, "").items()).hasSize(2);
        school.next(school.mina);
        assertThat(held(school.paul)).isNotNull();
    }

    @Test
    void a_claim_is_its_holders_own_also_when_others_looked_first() {
        school.asks(school.lea, "one").now();
        school.next(school.mina);
        assertThat(held(school.paul).getBoolean("mine")).isFalse();
        assertThat(held(school.paul).getLong("fence")).isNull();
        assertThat(held(school.mina).getBoolean("mine")).isTrue();
        assertThat(held(school.mina).getLong("fence")).isNotNull();
        assertThat(held(school.paul).getLong("id")).isNull();
    }

    @Test
    void a_lease_that_is_renewed_shows_at_once() {
        school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);
        school.pass(Duration.ofMinutes(10));
        var before = held(school.paul).getString("leaseUntil");
        school.renews(school.mina, claim);
        assertThat(held(school.paul).getString("leaseUntil")).isGreaterThan(before);
    }

    @Test
    void a_lease_that_ends_within_the_second_shows_at_once() {
        school.asks(school.lea, "one").now();
        school.next(school.mina);
        school.pass(Lease.TIME.plus(Lease.GRACE).minusMillis(1));
        assertThat(held(school.paul)).isNotNull();
        school.pass(Duration.ofMillis(1));
        assertThat(held(school.paul)).isNull();
    }

    private JsonObject held(Speaker viewer) {
        return school.list(viewer, "").itemList().get(0).getJsonObject("claim");
    }

    // Timers of the server send statements as well: of several tries the one that they did not touch counts.
    private static long fewest(Runnable read) {
        return LongStream.range(0, 8)
                .map(turn -> {
                    var before = Sql.sent();
                    read.run();
                    return Sql.sent() - before;
                })
                .min()
                .orElseThrow();
    }
}
