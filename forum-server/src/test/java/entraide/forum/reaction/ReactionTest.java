package entraide.forum.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.platform.people.Role;
import entraide.support.Speaker;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** thank, unthank, shareProblem, unshareProblem. */
class ReactionTest extends ForumTest {

    private long thread;
    private long answer;

    @BeforeEach
    void a_question_with_an_answer() {
        thread = ask(lea, everyone, "Which price?").id();
        answer = reply(tom, thread, "300").id();
    }

    @Test
    void thanks_count_once_each_also_at_once() {
        var members = members(25);
        IntStream.range(0, 100).parallel().forEach(i -> thank(members.get(i % 25), answer));
        assertThat(lea.get(API + "posts/" + answer).json().getInteger("thanks")).isEqualTo(25);
        IntStream.range(0, 50).parallel().forEach(i -> unthank(members.get(i % 10), answer));
        assertThat(lea.get(API + "posts/" + answer).json().getInteger("thanks")).isEqualTo(15);
    }

    @Test
    void thanks_for_the_first_post_are_the_threads() {
        long first = show(lea, thread).json().getLong("firstPostId");
        thank(tom, first);
        thank(tom, answer);
        thank(zoe, answer);
        assertThat(show(lea, thread).json().getInteger("thanks")).isEqualTo(1);
        unthank(tom, first);
        assertThat(show(lea, thread).json().getInteger("thanks")).isZero();
    }

    @Test
    void nobody_thanks_themselves_or_for_what_they_cannot_see() {
        assertThat(thank(tom, answer)).isEqualTo(409);
        long hidden = ask(lea, springSpace, "Which colour?").id();
        long first = show(lea, hidden).json().getLong("firstPostId");
        assertThat(thank(tom, first)).isEqualTo(404);
        assertThat(unthank(tom, first)).isEqualTo(404);
        assertThat(share(tom, hidden)).isEqualTo(404);
        assertThat(show(lea, hidden).json().getInteger("thanks")).isZero();
    }

    @Test
    void the_same_problem_counts_once_each_also_at_once_and_weighs_in_the_queue() {
        var members = members(25);
        IntStream.range(0, 100).parallel().forEach(i -> share(members.get(i % 25), thread));
        assertThat(show(lea, thread).json().getInteger("sameProblem")).isEqualTo(25);
        assertThat(mina.get("/api/v1/queue/items").itemList().get(0).getInteger("weight"))
                .isEqualTo(25);
        IntStream.range(0, 50).parallel().forEach(i -> unshare(members.get(i % 10), thread));
        assertThat(show(lea, thread).json().getInteger("sameProblem")).isEqualTo(15);
        assertThat(mina.get("/api/v1/queue/items").itemList().get(0).getInteger("weight"))
                .isEqualTo(15);
    }

    @Test
    void only_others_share_a_problem_and_only_of_a_question() {
        assertThat(share(lea, thread)).isEqualTo(409);
        long win = thread(lea, everyone, "win", "First client", Map.of()).id();
        assertThat(share(tom, win)).isEqualTo(409);
    }

    @Test
    void what_is_mine_says_what_i_did() {
        thank(zoe, answer);
        share(zoe, thread);
        var mine = zoe.get(API + "threads/" + thread + "/mine").json();
        assertThat(mine.getJsonArray("thanked").getLong(0)).isEqualTo(answer);
        assertThat(mine.getBoolean("sameProblem")).isTrue();
        assertThat(tom.get(API + "threads/" + thread + "/mine").json().getJsonArray("thanked"))
                .isEmpty();
    }

    private List<Speaker> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> world.member("student" + i, Role.STUDENT))
                .toList();
    }

    private int thank(Speaker member, long post) {
        return member.put(API + "posts/" + post + "/thanks").status();
    }

    private int unthank(Speaker member, long post) {
        return member.delete(API + "posts/" + post + "/thanks").status();
    }

    private int share(Speaker member, long thread) {
        return member.put(API + "threads/" + thread + "/same-problem").status();
    }

    private int unshare(Speaker member, long thread) {
        return member.delete(API + "threads/" + thread + "/same-problem").status();
    }
}
