package entraide.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.platform.sample.SampleModule;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnceTest {

    private static final String NOTES = "/api/v1/sample/notes";

    private static World world;
    private static int members;

    private final Speaker ada = world.member("ada" + members++, Role.STUDENT);
    private final long before = notes();

    @BeforeAll
    static void start() {
        world = World.of(List.of("sample"), platform -> List.of(new SampleModule(platform)));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static long notes() {
        return world.visitor().get(NOTES).json().getLong("count");
    }

    private static Answer write(Speaker speaker, String words) {
        return speaker.post(NOTES, Map.of("words", words));
    }

    @Test
    void without_a_key_each_request_is_a_deed() {
        write(ada, "one");
        write(ada, "one");

        assertThat(notes()).isEqualTo(before + 2);
    }

    @Test
    void a_repeated_request_gets_the_first_answer_to_the_byte() {
        var first = write(ada.once("k"), "one");
        var again = write(ada.once("k"), "one");

        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.header("content-type")).isEqualTo(first.header("content-type"));
        assertThat(again.header("location")).isEqualTo(first.header("location")).isNotBlank();
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(notes()).isEqualTo(before + 1);
    }

    @Test
    void fifty_at_once_on_two_nodes_are_one_deed_and_one_answer() {
        var other = World.address(world.node(Map.of()));
        var answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> write((i % 2 == 0 ? ada : ada.to(other)).once("k"), "one"))
                .toList();

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::text).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(notes()).isEqualTo(before + 1);
    }

    @Test
    void a_key_is_for_one_request_only() {
        write(ada.once("k"), "one");

        var other = write(ada.once("k"), "two");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
        assertThat(notes()).isEqualTo(before + 1);
    }

    @Test
    void a_refusal_is_not_kept_and_undoes_all() {
        assertThat(write(ada.once("k"), "refuse this").status()).isEqualTo(409);
        assertThat(notes()).isEqualTo(before);

        assertThat(write(ada.once("k"), "this instead").status()).isEqualTo(201);
    }

    @Test
    void an_invalid_request_does_not_use_up_its_key() {
        assertThat(write(ada.once("k"), "").status()).isEqualTo(400);

        assertThat(write(ada.once("k"), "one").status()).isEqualTo(201);
    }

    @Test
    void keys_of_different_members_have_nothing_to_do_with_one_another() {
        var zed = world.member("zed" + members++, Role.STUDENT);

        var hers = write(ada.once("k"), "one");
        var his = write(zed.once("k"), "two");

        assertThat(his.status()).isEqualTo(201);
        assertThat(his.id()).isNotEqualTo(hers.id());
    }

    @Test
    void after_a_day_a_key_is_new() {
        var first = write(ada.once("k"), "one");

        world.clock().pass(Duration.ofHours(24).plusSeconds(1));
        var later = write(ada.once("k"), "two");

        assertThat(later.status()).isEqualTo(201);
        assertThat(later.id()).isNotEqualTo(first.id());
        assertThat(write(ada.once("k"), "two").id()).isEqualTo(later.id());
    }

    @Test
    void a_key_that_nobody_can_mean_is_refused() {
        assertThat(write(ada.once("k".repeat(201)), "one").status()).isEqualTo(400);
        assertThat(notes()).isEqualTo(before);
    }
}
