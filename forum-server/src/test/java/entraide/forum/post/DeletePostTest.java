package entraide.forum.post;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.support.Speaker;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** deletePost, restorePost. */
class DeletePostTest extends ForumTest {

    private static final String FIRST = "What stands under Which price?";

    private long thread;
    private long answer;

    @BeforeEach
    void a_question_with_an_answer() {
        thread = ask(lea, everyone, "Which price?").id();
        answer = reply(tom, thread, "A").id();
    }

    @Test
    void without_replies_it_vanishes_and_comes_back() {
        assertThat(tom.delete(API + "posts/" + answer).status()).isEqualTo(204);
        assertThat(bodies(lea, thread)).containsExactly(FIRST);
        assertThat(lea.get(API + "posts/" + answer).status()).isEqualTo(404);
        assertThat(counts()).containsExactly(1, 0);
        var back = tom.post(API + "posts/" + answer + "/restorations", null);
        assertThat(back.json().getString("body")).isEqualTo("A");
        assertThat(bodies(lea, thread)).containsExactly(FIRST, "A");
        assertThat(counts()).containsExactly(2, 1);
    }

    @Test
    void with_replies_it_leaves_a_placeholder_without_a_trace_of_it() {
        comment(lea, thread, answer, "A1");
        mina.put(API + "posts/" + answer + "/endorsement");
        zoe.put(API + "posts/" + answer + "/thanks");
        tom.delete(API + "posts/" + answer);
        for (var reader : List.of(lea, zoe, mina, omar, tom)) {
            var placeholder = reader.get(API + "posts/" + answer).json();
            assertThat(placeholder.getBoolean("deleted")).isTrue();
            for (var trace : List.of("author", "body", "html", "language", "editedAt")) {
                assertThat(placeholder.getValue(trace)).as(trace).isNull();
            }
            assertThat(placeholder.getJsonArray("endorsedBy")).isEmpty();
            assertThat(placeholder.getInteger("thanks")).isZero();
            assertThat(reader.get(API + "posts/" + answer + "/revisions").status())
                    .isEqualTo(404);
        }
        assertThat(bodies(lea, thread)).containsExactly(FIRST, null, "A1");
    }

    @Test
    void a_placeholder_goes_with_the_last_reply_that_it_stood_for() {
        long under = comment(lea, thread, answer, "A1").id();
        long deep = comment(tom, thread, under, "A1a").id();
        tom.delete(API + "posts/" + answer);
        lea.delete(API + "posts/" + under);
        assertThat(bodies(lea, thread)).containsExactly(FIRST, null, null, "A1a");
        tom.delete(API + "posts/" + deep);
        assertThat(bodies(lea, thread)).containsExactly(FIRST);
        tom.post(API + "posts/" + deep + "/restorations", null);
        assertThat(bodies(lea, thread)).containsExactly(FIRST, null, null, "A1a");
        lea.post(API + "posts/" + under + "/restorations", null);
        tom.post(API + "posts/" + answer + "/restorations", null);
        assertThat(bodies(lea, thread)).containsExactly(FIRST, "A", "A1", "A1a");
        assertThat(counts()).containsExactly(4, 1);
    }

    @Test
    void authors_and_moderators_delete_and_authors_restore_what_they_deleted_themselves() {
        for (var other : List.of(lea, mina)) {
            assertThat(other.delete(API + "posts/" + answer).status()).isEqualTo(403);
        }
        omar.delete(API + "posts/" + answer);
        assertThat(tom.post(API + "posts/" + answer + "/restorations", null).status())
                .isEqualTo(403);
        assertThat(lea.post(API + "posts/" + answer + "/restorations", null).status())
                .isEqualTo(404);
        assertThat(sara.post(API + "posts/" + answer + "/restorations", null).status())
                .isEqualTo(200);
        assertThat(sara.post(API + "posts/" + answer + "/restorations", null).status())
                .isEqualTo(404);
    }

    @Test
    void what_one_may_restore_stands_in_ones_own_part_of_the_thread() {
        tom.delete(API + "posts/" + answer);
        assertThat(deletedSeenBy(tom)).containsExactly("A");
        assertThat(deletedSeenBy(omar)).containsExactly("A");
        assertThat(deletedSeenBy(lea)).isEmpty();
        assertThat(deletedSeenBy(mina)).isEmpty();
    }

    private List<String> deletedSeenBy(entraide.support.Speaker reader) {
        var deleted = reader.get(API + "threads/" + thread + "/mine").json().getJsonArray("deleted");
        return deleted.stream()
                .map(post -> ((io.vertx.core.json.JsonObject) post).getString("body"))
                .toList();
    }

    @Test
    void a_question_without_its_answer_is_unanswered_again() {
        tom.delete(API + "posts/" + answer);
        assertThat(show(lea, thread).json().getString("state")).isEqualTo("unanswered");
        tom.post(API + "posts/" + answer + "/restorations", null);
        assertThat(show(lea, thread).json().getString("state")).isEqualTo("answered");
    }

    @Test
    void without_its_solution_a_question_waits_again() {
        long solving = reply(mina, thread, "B").id();
        lea.put(API + "threads/" + thread + "/solution", Map.of("postId", solving));
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("done");
        mina.delete(API + "posts/" + solving);
        var now = show(lea, thread).json();
        assertThat(now.getString("state")).isEqualTo("answered");
        assertThat(now.getValue("solutionPostId")).isNull();
        assertThat(now.getString("turn")).isNotEqualTo("done");
    }

    @Test
    void a_first_post_without_answers_takes_its_thread_along() {
        long alone = ask(lea, everyone, "Which colour?").id();
        lea.delete(API + "posts/" + show(lea, alone).json().getLong("firstPostId"));
        assertThat(show(lea, alone).status()).isEqualTo(404);
        assertThat(mina.get("/api/v1/queue/items").items()).hasSize(1);
    }

    @Test
    void a_first_post_with_answers_leaves_its_place() {
        lea.delete(API + "posts/" + show(lea, thread).json().getLong("firstPostId"));
        assertThat(bodies(tom, thread)).containsExactly(null, "A");
        assertThat(mina.get("/api/v1/queue/items").items()).isEmpty();
        lea.post(API + "posts/" + show(lea, thread).json().getLong("firstPostId") + "/restorations", null);
        assertThat(bodies(tom, thread)).containsExactly(FIRST, "A");
        assertThat(mina.get("/api/v1/queue/items").items()).hasSize(1);
    }

    @Test
    void who_lost_sight_of_it_cannot_touch_it() {
        long hidden = ask(zoe, springSpace, "Which colour?").id();
        long mine = reply(lea, hidden, "Green").id();
        sara.patch(API + "spaces/" + springSpace, Map.of("version", 1, "visibility", "staff"));
        assertThat(lea.delete(API + "posts/" + mine).status()).isEqualTo(404);
        assertThat(lea.patch(API + "posts/" + mine, Map.of("body", "Blue", "version", 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoever_wrote_what_somebody_else_took_away_learns_it_and_nobody_else_does() {
        assertThat(omar.delete(API + "posts/" + answer).status()).isEqualTo(204);
        long own = reply(tom, thread, "B").id();
        tom.delete(API + "posts/" + own);

        assertThat(removed(tom)).containsExactly((int) answer);
        for (var reader : List.of(lea, mina, omar)) assertThat(removed(reader)).isEmpty();
        omar.post(API + "posts/" + answer + "/restorations", null);
        assertThat(removed(tom)).isEmpty();
    }

    private List<Integer> removed(Speaker reader) {
        var removed = reader.get(API + "threads/" + thread + "/mine").json().getJsonArray("removed");
        return removed.stream().map(Integer.class::cast).toList();
    }

    private List<Integer> counts() {
        var now = show(lea, thread).json();
        return Arrays.asList(now.getInteger("postCount"), now.getInteger("answerCount"));
    }
}
