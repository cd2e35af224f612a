package entraide.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.World;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnknownPathsTest {

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
    void a_path_that_is_not_there_is_a_problem() {
        var answer = world.visitor().get("/api/v1/people/nothing/of/this");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void a_path_that_is_there_is_found() {
        assertThat(world.visitor().get("/api/v1/people/welcome").status()).isEqualTo(200);
        assertThat(world.visitor().get("/api/docs/contract.json").status()).isEqualTo(200);
    }

    @Test
    void a_module_that_is_not_there_is_a_problem() {
        var answer = world.visitor().get("/api/v1/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @Test
    void a_method_that_is_not_there_is_a_problem() {
        var answer = world.visitor().delete("/api/v1/people/welcome");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
    }

    @Test
    void the_operators_pages_answer() {
        assertThat(world.visitor().get("/health/live").status()).isEqualTo(200);
        assertThat(world.visitor().get("/health/ready").status()).isEqualTo(200);
    }
}
