package entraide.forum.thread;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** changeThread, deleteThread, restoreThread. */
class ChangeThreadTest extends ForumTest {

    private long thread;

    @BeforeEach
    void a_question() {
        thread = ask(lea, everyone, "Which price?").id();
    }

    @Test
    void the_author_changes_title_and_tags() {
        thread(mina, everyone, "win", "A tag to know", Map.of("tags", List.of("pricing")));
        var changed = change(lea, Map.of("title", "Which price for a website?", "tags", List.of("Pricing")))
                .json();
        assertThat(changed.getString("title")).isEqualTo("Which price for a website?");
        assertThat(changed.getJsonArray("tags")).containsExactly("pricing");
        assertThat(changed.getInteger("version")).isEqualTo(2);
        assertThat(lea.get(API + "threads?tag=pricing&kind=question").items()).hasSize(1);
        var waiting = mina.get("/api/v1/queue/items").itemList().get(0);
        assertThat(waiting.getString("title")).isEqualTo("Which price for a website?");
    }

    @Test
    void the_rest_is_for_those_who_accompany() {
        for (var change : List.<Map<String, Object>>of(
                Map.of("pinned", true), Map.of("locked", true), Map.of("space", "spring"))) {
            assertThat(change(lea, change).status()).isEqualTo(403);
        }
        assertThat(change(tom, Map.of("title", "Mine now")).status()).isEqualTo(403);
        assertThat(change(omar, Map.of("pinned", true)).json().getBoolean("pinned"))
                .isTrue();
    }

    @Test
    void a_change_must_have_seen_the_version_before() {
        change(lea, Map.of("title", "The first change"));
        var late = change(mina, Map.of("title", "The second change"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getJsonObject("current").getString("title")).isEqualTo("The first change");
        reply(tom, thread, "300");
        assertThat(mina.patch(API + "threads/" + thread, Map.of("version", 2, "locked", true))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void moved_it_is_there_for_others() {
        change(mina, Map.of("space", "spring"));
        assertThat(show(tom, thread).status()).isEqualTo(404);
        assertThat(show(zoe, thread).json().getJsonObject("space").getString("slug"))
                .isEqualTo("spring");
        assertThat(tom.get(API + "threads").items()).isEmpty();
        assertThat(count(everyone)).isZero();
        assertThat(count(springSpace)).isEqualTo(1);
        var waiting = mina.get("/api/v1/queue/items").itemList().get(0);
        assertThat(waiting.getJsonObject("space").getString("slug")).isEqualTo("spring");
    }

    @Test
    void it_moves_only_where_one_may_read_and_write() {
        sara.patch(API + "spaces/" + springSpace, Map.of("version", 1, "archived", true));
        assertThat(change(mina, Map.of("space", "spring")).problem()).isEqualTo("space-archived");
        assertThat(change(mina, Map.of("space", "nowhere")).status()).isEqualTo(400);
    }

    @Test
    void nobody_waits_for_an_answer_that_cannot_be_given() {
        change(mina, Map.of("locked", true));
        assertThat(mina.get("/api/v1/queue/items").items()).isEmpty();
        mina.patch(API + "threads/" + thread, Map.of("version", 2, "locked", false));
        assertThat(mina.get("/api/v1/queue/items").items()).hasSize(1);
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("mentor");
    }

    @Test
    void the_author_deletes_and_restores_what_nobody_answered() {
        assertThat(lea.delete(API + "threads/" + thread).status()).isEqualTo(204);
        assertThat(show(sara, thread).status()).isEqualTo(404);
        assertThat(count(everyone)).isZero();
        assertThat(mina.get("/api/v1/queue/items").items()).isEmpty();
        assertThat(tom.post(API + "threads/" + thread + "/restorations", null).status())
                .isEqualTo(404);
        assertThat(lea.post(API + "threads/" + thread + "/restorations", null).status())
                .isEqualTo(200);
        assertThat(count(everyone)).isEqualTo(1);
        assertThat(mina.get("/api/v1/queue/items").items()).hasSize(1);
    }

    @Test
    void once_answered_only_moderators_delete_it() {
        reply(tom, thread, "300");
        assertThat(lea.delete(API + "threads/" + thread).problem()).isEqualTo("has-answers");
        assertThat(tom.delete(API + "threads/" + thread).status()).isEqualTo(403);
        assertThat(mina.delete(API + "threads/" + thread).status()).isEqualTo(403);
        assertThat(omar.delete(API + "threads/" + thread).status()).isEqualTo(204);
        assertThat(lea.post(API + "threads/" + thread + "/restorations", null).status())
                .isEqualTo(403);
        assertThat(omar.post(API + "threads/" + thread + "/restorations", null).status())
                .isEqualTo(200);
    }

    @Test
    void who_may_restore_it_is_told_what_is_gone_and_nobody_else() {
        lea.delete(API + "threads/" + thread);

        var seen = lea.get(API + "threads/" + thread + "/gone").json();
        assertThat(seen.getString("title"))
                .isEqualTo(omar.get(API + "threads/" + thread + "/gone").json().getString("title"));
        assertThat(seen.getJsonObject("by").getString("handle")).isEqualTo("lea");
        for (var other : List.of(tom, zoe, mina)) {
            assertThat(other.get(API + "threads/" + thread + "/gone").status()).isEqualTo(404);
        }
        lea.post(API + "threads/" + thread + "/restorations", null);
        assertThat(lea.get(API + "threads/" + thread + "/gone").status()).isEqualTo(404);
    }

    @Test
    void what_a_moderator_deleted_is_not_the_authors_to_restore() {
        omar.delete(API + "threads/" + thread);
        assertThat(lea.get(API + "threads/" + thread + "/gone").status()).isEqualTo(404);
        assertThat(sara.get(API + "threads/" + thread + "/gone").status()).isEqualTo(200);
    }

    @Test
    void an_anonymous_asker_who_deletes_stays_without_a_name() {
        long hushed = thread(lea, everyone, "question", "Am I slow?", Map.of("anonymous", true))
                .id();
        lea.delete(API + "threads/" + hushed);
        assertThat(omar.get(API + "threads/" + hushed + "/gone").text()).doesNotContain("lea");
    }

    @Test
    void nothing_can_be_done_in_a_deleted_thread() {
        long answer = reply(tom, thread, "300").id();
        omar.delete(API + "threads/" + thread);
        assertThat(tom.patch(API + "posts/" + answer, Map.of("body", "400", "version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(tom.delete(API + "posts/" + answer).status()).isEqualTo(404);
        assertThat(lea.put(API + "posts/" + answer + "/thanks").status()).isEqualTo(404);
        assertThat(mina.put(API + "posts/" + answer + "/endorsement").status()).isEqualTo(404);
        assertThat(zoe.put(API + "threads/" + thread + "/same-problem").status())
                .isEqualTo(404);
        assertThat(lea.put(API + "threads/" + thread + "/solution", Map.of("postId", answer))
                        .status())
                .isEqualTo(404);
        assertThat(lea.get(API + "posts/" + answer).status()).isEqualTo(404);
        assertThat(lea.get(API + "posts/" + answer + "/revisions").status()).isEqualTo(404);
    }

    private Answer change(Speaker caller, Map<String, Object> change) {
        var all = new java.util.HashMap<>(change);
        all.put("version", 1);
        return caller.patch(API + "threads/" + thread, all);
    }

    private int count(long space) {
        return sara.get(API + "spaces/" + space).json().getInteger("threadCount");
    }
}
