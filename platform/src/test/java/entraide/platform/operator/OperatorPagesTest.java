package entraide.platform.operator;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Reader;
import entraide.support.World;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OperatorPagesTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = World.of(List.of(), platform -> List.of());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void it_lives_and_is_ready() {
        assertThat(world.visitor().get("/health/live").text()).isEqualTo("live\n");
        assertThat(world.visitor().get("/health/ready").text()).isEqualTo("ready\n");
    }

    @Test
    void measures_say_what_an_operator_needs() {
        var ada = world.member("ada", Role.STUDENT);
        ada.get("/api/v1/people/me");
        try (var reader = Reader.of(ada, world.address())) {
            assertThat(reader.next().event()).isEqualTo("ready");

            assertThat(world.visitor().get("/metrics").text())
                    .contains(
                            "entraide_operation_seconds_bucket{answer=\"2xx\",operation=\"showMe\",le=\"0.1\"}",
                            "entraide_live_streams 1.0",
                            "entraide_statements_total",
                            "entraide_loop_delay_seconds_count",
                            "pool_name=\"requests\"",
                            "jvm_memory_used_bytes",
                            "process_cpu_usage");
        }
    }

    @Test
    void every_answer_has_an_id_of_its_own() {
        var visitor = world.visitor();

        assertThat(visitor.get("/health/live").header("x-request-id"))
                .isNotBlank()
                .isNotEqualTo(visitor.get("/health/live").header("x-request-id"));
    }

    @Test
    void the_browser_is_told_to_come_by_tls_only_where_the_school_is_reached_by_it() {
        try (var safe = World.of(
                java.util.Map.of("ENTRAIDE_PUBLIC_URL", "https://school.test"), List.of(), platform -> List.of())) {
            assertThat(safe.visitor().get("/health/live").header("strict-transport-security"))
                    .startsWith("max-age=");
        }
        assertThat(world.visitor().get("/health/live").header("strict-transport-security"))
                .isNull();
    }
}
