package entraide.forum.post;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** listPosts. */
class ListPostsTest extends ForumTest {

    @Test
    void the_tree_is_told_answer_by_answer_with_what_hangs_under_each() {
        long thread = ask(lea, everyone, "Which price?").id();
        long first = reply(tom, thread, "A").id();
        long second = reply(mina, thread, "B").id();
        long under = comment(lea, thread, first, "A1").id();
        comment(lea, thread, second, "B1");
        comment(tom, thread, first, "A2");
        long deep = comment(tom, thread, under, "A1a").id();
        assertThat(bodies(zoe, thread))
                .containsExactly("What stands under Which price?", "A", "A1", "A2", "A1a", "B", "B1");
        var post = zoe.get(API + "posts/" + deep).json();
        assertThat(post.getLong("parentId")).isEqualTo(under);
        assertThat(post.getLong("rootId")).isEqualTo(first);
    }

    @Test
    void the_solution_leads_then_what_is_endorsed_then_the_oldest() {
        long thread = ask(lea, everyone, "Which price?").id();
        reply(tom, thread, "A");
        long endorsed = reply(zoe, thread, "B").id();
        long answer = reply(tom, thread, "C").id();
        long solving = comment(lea, thread, answer, "C1").id();
        mina.put(API + "posts/" + endorsed + "/endorsement");
        lea.put(API + "threads/" + thread + "/solution", Map.of("postId", solving));
        assertThat(bodies(zoe, thread)).containsExactly("What stands under Which price?", "C", "C1", "B", "A");
        comment(zoe, thread, answer, "C2");
        assertThat(bodies(zoe, thread)).containsExactly("What stands under Which price?", "C", "C1", "C2", "B", "A");
        lea.delete(API + "threads/" + thread + "/solution");
        mina.delete(API + "posts/" + endorsed + "/endorsement");
        assertThat(bodies(zoe, thread)).containsExactly("What stands under Which price?", "A", "B", "C", "C1", "C2");
    }

    @Test
    void a_reader_may_want_the_newest_or_the_most_thanked_answers_first() {
        long thread = ask(lea, everyone, "Which price?").id();
        long a = reply(tom, thread, "A").id();
        long b = reply(tom, thread, "B").id();
        comment(zoe, thread, a, "A1");
        reply(tom, thread, "C");
        zoe.put(API + "posts/" + b + "/thanks");
        assertThat(bodies(thread, "newest")).containsExactly("What stands under Which price?", "C", "B", "A", "A1");
        assertThat(bodies(thread, "thanks")).containsExactly("What stands under Which price?", "B", "C", "A", "A1");
    }

    @Test
    void pages_lose_and_repeat_nothing_in_any_order() {
        long thread = ask(lea, everyone, "Which price?").id();
        for (int i = 0; i < 7; i++) {
            long answer = reply(tom, thread, "answer " + i).id();
            for (int j = 0; j < i % 4; j++) comment(zoe, thread, answer, i + " comment " + j);
            if (i % 3 == 0) zoe.put(API + "posts/" + answer + "/thanks");
        }
        for (var order : List.of("best", "newest", "thanks")) {
            var whole = all(lea, "threads/" + thread + "/posts?order=" + order, 100);
            assertThat(whole).hasSize(1 + 7 + 9);
            for (int limit : new int[] {1, 2, 3, 5}) {
                assertThat(all(lea, "threads/" + thread + "/posts?order=" + order, limit))
                        .as(order)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void it_is_there_for_those_who_may_read_the_space() {
        long thread = ask(lea, springSpace, "Which price?").id();
        long post = reply(zoe, thread, "A").id();
        for (var path : List.of(
                "threads/" + thread,
                "threads/" + thread + "/posts",
                "threads/" + thread + "/mine",
                "posts/" + post,
                "posts/" + post + "/revisions")) {
            assertThat(tom.get(API + path).status()).as(path).isEqualTo(404);
            assertThat(world.visitor().get(API + path).status()).as(path).isEqualTo(401);
            for (var reader : List.of(lea, zoe, mina, omar, sara)) {
                assertThat(reader.get(API + path).status()).as(path).isEqualTo(200);
            }
        }
        assertThat(tom.get(API + "threads/999/posts").text())
                .isEqualTo(tom.get(API + "threads/" + thread + "/posts").text());
    }

    @Test
    void all_readers_get_the_same_bytes_and_are_not_sent_them_twice() {
        long thread = ask(lea, everyone, "Which price?").id();
        reply(tom, thread, "A");
        for (var path : List.of("threads/" + thread, "threads/" + thread + "/posts")) {
            var answer = lea.get(API + path);
            assertThat(mina.get(API + path).bytes()).isEqualTo(answer.bytes());
            assertThat(mina.get(API + path).header("etag")).isEqualTo(answer.header("etag"));
            assertThat(tom.with("If-None-Match", answer.header("etag"))
                            .get(API + path)
                            .status())
                    .isEqualTo(304);
        }
        var before = lea.get(API + "threads/" + thread + "/posts").header("etag");
        reply(tom, thread, "B");
        assertThat(lea.with("If-None-Match", before)
                        .get(API + "threads/" + thread + "/posts")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_place_beyond_the_last_post_gives_an_empty_page() {
        long thread = ask(lea, everyone, "Which price?").id();
        reply(tom, thread, "A");
        var next = lea.get(API + "threads/" + thread + "/posts?limit=1").json().getString("next");
        var last = lea.get(API + "threads/" + thread + "/posts?limit=1&after=" + next);
        assertThat(last.items()).hasSize(1);
        assertThat(last.json().getString("next")).isNull();
    }

    private List<String> bodies(long thread, String order) {
        return lea.get(API + "threads/" + thread + "/posts?order=" + order).itemList().stream()
                .map(post -> post.getString("body"))
                .toList();
    }
}
