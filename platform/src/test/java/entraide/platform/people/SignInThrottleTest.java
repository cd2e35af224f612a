package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.support.Answer;
import entraide.support.TestDatabase;
import entraide.support.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = World.of(Map.of("ENTRAIDE_LIMITS", "on"), List.of(), platform -> List.of());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void empty() {
        TestDatabase.shared().empty(world.database(), "people", "platform");
        world.clock().set(World.START);
    }

    @Test
    void an_account_is_closed_to_the_eleventh_try_even_with_the_right_password() {
        world.member("lea", Role.STUDENT);
        tryNineTimes("lea");
        assertThat(tryAs("lea", "wrong").status()).isEqualTo(401);

        var eleventh = tryAs("lea", World.PASSWORD);

        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.problem()).isEqualTo("too-many-tries");
        assertThat(Integer.parseInt(eleventh.header("retry-after"))).isBetween(899, 901);
        world.clock().pass(Duration.ofMinutes(15));
        assertThat(tryAs("lea", World.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void a_stranger_is_throttled_alike() {
        tryNineTimes("nobody");

        assertThat(tryAs("nobody", "wrong").status()).isEqualTo(401);
        assertThat(tryAs("nobody", "wrong").status()).isEqualTo(429);
    }

    @Test
    void tries_at_once_are_counted_one_by_one() {
        world.member("lea", Role.STUDENT);
        tryNineTimes("lea");

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> tryAs("lea", "wrong").status())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 401).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(5);
    }

    @Test
    void an_address_is_closed_whatever_it_says_of_where_it_comes_from() {
        world.member("lea", Role.STUDENT);
        tryAs("somebody", "wrong");
        Sql.run(world.node().platform().database(), "update people.throttle set tries = 100 where key like '%from%'")
                .await();

        var forged = world.visitor()
                .with("X-Forwarded-For", "203.0.113.7")
                .with("Forwarded", "for=203.0.113.7")
                .with("X-Real-IP", "203.0.113.7")
                .post("/api/v1/people/sessions", Map.of("email", "lea@school.test", "password", World.PASSWORD));

        assertThat(forged.status()).isEqualTo(429);
    }

    @Test
    void tries_that_went_well_do_not_count() {
        world.member("lea", Role.STUDENT);

        tryNineTimes("lea");

        for (int i = 0; i < 3; i++)
            assertThat(tryAs("lea", World.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void case_does_not_make_another_account() {
        tryNineTimes("lea");
        tryAs("lea", "wrong");

        assertThat(tryAs("LEA", "wrong").status()).isEqualTo(429);
    }

    @Test
    void a_limit_holds_over_all_nodes() {
        world.member("lea", Role.STUDENT);
        var other = World.address(world.node(Map.of("ENTRAIDE_LIMITS", "on")));
        tryNineTimes("lea");
        tryAs("lea", "wrong");

        var answer = world.visitor()
                .to(other)
                .post("/api/v1/people/sessions", Map.of("email", "lea@school.test", "password", "wrong"));

        assertThat(answer.status()).isEqualTo(429);
    }

    @Test
    void whom_somebody_tried_to_be_is_not_kept_in_the_clear() {
        tryAs("lea", "wrong");

        var keys = Sql.list(
                        world.node().platform().database(),
                        "select key from people.throttle",
                        row -> row.getString("key"))
                .await();

        assertThat(keys).hasSize(2).noneMatch(key -> key.contains("lea") || key.contains("127.0.0.1"));
    }

    /** Really once; hashing takes its time on purpose. */
    private void tryNineTimes(String handle) {
        tryAs(handle, "wrong");
        Sql.run(world.node().platform().database(), "update people.throttle set tries = 9 where key like '% to %'")
                .await();
    }

    private Answer tryAs(String handle, String password) {
        return world.visitor()
                .post("/api/v1/people/sessions", Map.of("email", handle + "@school.test", "password", password));
    }
}
