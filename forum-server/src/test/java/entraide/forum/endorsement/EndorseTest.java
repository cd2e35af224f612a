package entraide.forum.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.platform.people.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** endorse, unendorse. */
class EndorseTest extends ForumTest {

    private long thread;
    private long answer;

    @BeforeEach
    void a_peers_answer() {
        thread = ask(lea, everyone, "Which price?").id();
        answer = reply(tom, thread, "300").id();
    }

    @Test
    void a_mentors_word_for_a_peer_keeps_the_promise() {
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("mentor");
        assertThat(mina.put(API + "posts/" + answer + "/endorsement").status()).isEqualTo(204);
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("asker");
        assertThat(mina.get("/api/v1/queue/items").items()).isEmpty();
        var post = zoe.get(API + "posts/" + answer).json();
        assertThat(post.getBoolean("endorsed")).isTrue();
        assertThat(post.getJsonArray("endorsedBy").getJsonObject(0).getString("handle"))
                .isEqualTo("mina");
    }

    @Test
    void any_number_of_mentors_once_each_also_at_once() {
        var mentors = IntStream.range(0, 20)
                .mapToObj(i -> world.member("mentor" + i, Role.MENTOR))
                .toList();
        IntStream.range(0, 100)
                .parallel()
                .forEach(i -> mentors.get(i % 20).put(API + "posts/" + answer + "/endorsement"));
        assertThat(zoe.get(API + "posts/" + answer).json().getJsonArray("endorsedBy"))
                .hasSize(20);
        mentors.parallelStream().forEach(mentor -> mentor.delete(API + "posts/" + answer + "/endorsement"));
        assertThat(zoe.get(API + "posts/" + answer).json().getBoolean("endorsed"))
                .isFalse();
    }

    @Test
    void only_mentors_and_only_others_answers() {
        for (var other : List.of(lea, tom, omar, sara)) {
            assertThat(other.put(API + "posts/" + answer + "/endorsement").status())
                    .isEqualTo(403);
        }
        long own = reply(mina, thread, "400").id();
        assertThat(mina.put(API + "posts/" + own + "/endorsement").status()).isEqualTo(409);
        long first = show(lea, thread).json().getLong("firstPostId");
        assertThat(mina.put(API + "posts/" + first + "/endorsement").status()).isEqualTo(409);
        tom.delete(API + "posts/" + answer);
        assertThat(mina.put(API + "posts/" + answer + "/endorsement").status()).isEqualTo(404);
    }

    @Test
    void a_mentor_sees_which_ones_are_theirs() {
        mina.put(API + "posts/" + answer + "/endorsement");
        assertThat(mina.get(API + "threads/" + thread + "/mine").json().getJsonArray("endorsed"))
                .hasSize(1);
        assertThat(paul.get(API + "threads/" + thread + "/mine").json().getJsonArray("endorsed"))
                .isEmpty();
    }
}
