package entraide.forum.solution;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** setSolution, clearSolution. */
class SolutionTest extends ForumTest {

    private long thread;
    private long answer;

    @BeforeEach
    void an_answered_question() {
        thread = ask(lea, everyone, "Which price?").id();
        answer = reply(mina, thread, "300").id();
    }

    @Test
    void the_asker_says_what_solved_it_and_nobody_owes_anything_more() {
        assertThat(solve(lea, thread, answer).status()).isEqualTo(204);
        var now = show(tom, thread).json();
        assertThat(now.getString("state")).isEqualTo("solved");
        assertThat(now.getLong("solutionPostId")).isEqualTo(answer);
        assertThat(now.getString("turn")).isEqualTo("done");
        assertThat(tom.get(API + "posts/" + answer).json().getBoolean("solution"))
                .isTrue();
        assertThat(mina.get("/api/v1/queue/items").items()).isEmpty();
    }

    @Test
    void a_mentor_may_say_so_for_the_asker_and_nobody_else() {
        for (var other : List.of(tom, omar, sara)) {
            assertThat(solve(other, thread, answer).status()).isEqualTo(403);
            assertThat(other.delete(API + "threads/" + thread + "/solution").status())
                    .isEqualTo(403);
        }
        assertThat(solve(paul, thread, answer).status()).isEqualTo(204);
    }

    @Test
    void another_one_takes_its_place() {
        long better = reply(tom, thread, "400").id();
        solve(lea, thread, answer);
        solve(lea, thread, better);
        assertThat(bodies(zoe, thread)).containsExactly("What stands under Which price?", "400", "300");
    }

    @Test
    void what_is_taken_back_waits_again_unless_it_was_answered() {
        long open = ask(lea, everyone, "Which colour?").id();
        solve(lea, open, reply(tom, open, "Green").id());
        assertThat(lea.delete(API + "threads/" + open + "/solution").status()).isEqualTo(204);
        var now = show(tom, open).json();
        assertThat(now.getString("state")).isEqualTo("answered");
        assertThat(now.getString("turn")).isEqualTo("mentor");
        assertThat(lea.delete(API + "threads/" + open + "/solution").status()).isEqualTo(204);
    }

    @Test
    void it_is_an_answer_of_this_question_that_can_be_read() {
        long other = ask(lea, everyone, "Which colour?").id();
        long foreign = reply(tom, other, "Green").id();
        assertThat(solve(lea, thread, foreign).status()).isEqualTo(400);
        assertThat(solve(lea, thread, show(lea, thread).json().getLong("firstPostId"))
                        .status())
                .isEqualTo(400);
        mina.delete(API + "posts/" + answer);
        assertThat(solve(lea, thread, answer).status()).isEqualTo(400);
        long win = thread(lea, everyone, "win", "First client", Map.of()).id();
        assertThat(solve(lea, win, reply(tom, win, "Bravo").id()).status()).isEqualTo(409);
    }

    @Test
    void what_cannot_be_seen_cannot_be_solved() {
        long hidden = ask(lea, springSpace, "Which colour?").id();
        assertThat(solve(tom, hidden, reply(zoe, hidden, "Green").id()).status())
                .isEqualTo(404);
    }

    private static Answer solve(Speaker caller, long thread, long post) {
        return caller.put(API + "threads/" + thread + "/solution", Map.of("postId", post));
    }
}
