package entraide.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.AtOnce;
import entraide.support.Answer;
import entraide.support.World;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What one member writes faster than people write; the limits are on, as in a school. */
class BurstTest extends GuardedTest {

    private static final World LIMITED = world(Map.of("ENTRAIDE_LIMITS", "on"));

    BurstTest() {
        super(LIMITED);
    }

    @AfterAll
    static void stop() {
        LIMITED.close();
    }

    @Test
    void a_burst_waits_from_the_first_text_too_many_even_at_once() {
        prevention(Map.of("burst", Map.of("posts", 5, "minutes", 2)));

        var answers = AtOnce.send(IntStream.range(0, 12)
                .<Callable<Answer>>mapToObj(i -> () -> talk(lea, help, "Text " + i))
                .toList());

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(5);
        assertThat(answers.stream().filter(answer -> answer.status() == 202)).hasSize(7);
        assertThat(reasons()).containsExactly("burst");
        world.clock().pass(Duration.ofMinutes(3));
        assertThat(talk(lea, help, "Later").status()).isEqualTo(201);
    }
}
