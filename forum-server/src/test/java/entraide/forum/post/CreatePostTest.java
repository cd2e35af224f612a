package entraide.forum.post;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** createPost. */
class CreatePostTest extends ForumTest {

    @Test
    void a_peers_word_answers_but_the_mentors_is_still_owed() {
        long thread = ask(lea, everyone, "Which price?").id();
        world.clock().pass(Duration.ofMinutes(3));
        reply(tom, thread, "Mine is 300");
        var now = show(lea, thread).json();
        assertThat(now.getString("state")).isEqualTo("answered");
        assertThat(now.getString("turn")).isEqualTo("mentor");
        assertThat(now.getInteger("answerCount")).isEqualTo(1);
        assertThat(now.getString("lastActivityAt")).isEqualTo("2026-03-11T09:03:00Z");
    }

    @Test
    void a_mentors_word_passes_the_turn_to_the_asker_and_the_askers_back() {
        long thread = ask(lea, everyone, "Which price?").id();
        reply(mina, thread, "What do you sell?");
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("asker");
        reply(lea, thread, "Websites");
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("mentor");
    }

    @Test
    void asking_oneself_is_no_answer() {
        long thread = ask(lea, everyone, "Which price?").id();
        reply(lea, thread, "I should add that…");
        assertThat(show(lea, thread).json().getString("state")).isEqualTo("unanswered");
    }

    @Test
    void the_answer_is_what_the_page_will_show() {
        long thread = ask(lea, everyone, "Which price?").id();
        var written = reply(tom, thread, "See **this**");
        assertThat(written.status()).isEqualTo(201);
        assertThat(lea.get(API + "posts/" + written.id()).json()).isEqualTo(written.json());
    }

    @Test
    void a_reply_needs_a_post_of_the_same_thread() {
        long thread = ask(lea, everyone, "Which price?").id();
        long other = ask(lea, everyone, "Which colour?").id();
        long foreign = reply(tom, other, "Green").id();
        assertThat(comment(tom, thread, foreign, "What?").status()).isEqualTo(400);
        assertThat(comment(tom, thread, 999, "What?").status()).isEqualTo(400);
        long gone = reply(tom, thread, "Oops").id();
        tom.delete(API + "posts/" + gone);
        assertThat(comment(lea, thread, gone, "What?").status()).isEqualTo(400);
        assertThat(show(lea, thread).json().getInteger("postCount")).isEqualTo(1);
    }

    @Test
    void a_reply_to_the_first_post_is_an_answer() {
        long thread = ask(lea, everyone, "Which price?").id();
        long first = show(lea, thread).json().getLong("firstPostId");
        assertThat(comment(tom, thread, first, "300").json().getLong("parentId"))
                .isNull();
    }

    @Test
    void who_may_not_read_may_not_write() {
        long thread = ask(lea, springSpace, "Which price?").id();
        assertThat(reply(tom, thread, "300").status()).isEqualTo(404);
        assertThat(world.visitor()
                        .post(API + "threads/" + thread + "/posts", Map.of("body", "x"))
                        .status())
                .isEqualTo(401);
        assertThat(show(lea, thread).json().getInteger("postCount")).isEqualTo(1);
    }

    @Test
    void what_is_locked_or_deleted_takes_no_posts() {
        long locked = ask(lea, everyone, "Which price?").id();
        mina.patch(API + "threads/" + locked, Map.of("version", 1, "locked", true));
        assertThat(reply(tom, locked, "300").problem()).isEqualTo("thread-locked");
        assertThat(reply(mina, locked, "300").problem()).isEqualTo("thread-locked");
        long deleted = ask(lea, everyone, "Which colour?").id();
        lea.delete(API + "threads/" + deleted);
        assertThat(reply(tom, deleted, "Green").status()).isEqualTo(404);
    }

    @Test
    void the_rules_hold_where_the_first_post_is_deleted() {
        long thread = ask(lea, everyone, "Which price?").id();
        reply(tom, thread, "300");
        lea.delete(API + "posts/" + show(lea, thread).json().getLong("firstPostId"));
        omar.patch(API + "threads/" + thread, Map.of("version", 1, "locked", true));
        assertThat(reply(tom, thread, "400").problem()).isEqualTo("thread-locked");
    }

    @Test
    void many_at_once_are_all_there_and_counted() {
        long thread = ask(lea, everyone, "Which price?").id();
        long answer = reply(tom, thread, "300").id();
        IntStream.range(0, 40).parallel().forEach(i -> comment(i % 2 == 0 ? lea : zoe, thread, answer, "No " + i));
        assertThat(bodies(lea, thread)).hasSize(42);
        var now = show(lea, thread).json();
        assertThat(now.getInteger("postCount")).isEqualTo(42);
        assertThat(now.getInteger("answerCount")).isEqualTo(1);
    }

    @Test
    void a_request_repeated_with_its_key_writes_once() {
        long thread = ask(lea, everyone, "Which price?").id();
        IntStream.range(0, 8).parallel().forEach(i -> reply(tom.once("k"), thread, "300"));
        assertThat(bodies(lea, thread)).containsExactly("What stands under Which price?", "300");
    }

    @Test
    void a_repeat_gets_the_first_answer_also_where_nobody_may_write_any_more() {
        long thread = ask(lea, everyone, "Which price?").id();
        var first = reply(tom.once("k"), thread, "300");
        mina.patch(API + "threads/" + thread, Map.of("version", 1, "locked", true));
        var again = reply(tom.once("k"), thread, "300");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.bytes()).isEqualTo(first.bytes());
    }
}
