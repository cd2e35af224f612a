package entraide.forum.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.forum.file.Pictures;
import entraide.platform.content.Hideable;
import entraide.platform.content.Searchable;
import entraide.platform.db.Sql;
import entraide.support.Form;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderation does with the forum's texts, through its port. */
class HideTest extends ForumTest {

    private static final String FIRST = "What stands under Which price?";
    private static final String QUEUE = "/api/v1/queue/";

    private long thread;
    private long answer;

    @BeforeEach
    void a_question_with_an_answer() {
        thread = ask(lea, everyone, "Which price?").id();
        answer = reply(tom, thread, "A").id();
    }

    @Test
    void a_hidden_post_is_there_for_its_author_and_moderators_only() {
        assertThat(hide("post", answer)).isTrue();

        for (var reader : List.of(lea, zoe, mina, tom, omar)) {
            assertThat(bodies(reader, thread)).containsExactly(FIRST);
            assertThat(reader.get(API + "posts/" + answer).status()).isEqualTo(404);
            assertThat(reader.get(API + "posts/" + answer + "/revisions").status())
                    .isEqualTo(404);
        }
        var now = show(lea, thread).json();
        assertThat(now.getInteger("postCount")).isEqualTo(1);
        assertThat(now.getInteger("answerCount")).isZero();
        assertThat(now.getString("state")).isEqualTo("unanswered");
        for (var reader : List.of(tom, omar, sara))
            assertThat(hiddenSeenBy(reader)).containsExactly("<p dir=\"auto\">A</p>");
        for (var reader : List.of(lea, zoe, mina))
            assertThat(hiddenSeenBy(reader)).isEmpty();
    }

    @Test
    void nothing_can_be_done_with_it_meanwhile() {
        hide("post", answer);

        assertThat(tom.patch(API + "posts/" + answer, Map.of("body", "B", "version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(tom.delete(API + "posts/" + answer).status()).isEqualTo(404);
        assertThat(lea.put(API + "posts/" + answer + "/thanks").status()).isEqualTo(404);
        assertThat(lea.put(API + "threads/" + thread + "/solution", Map.of("postId", answer))
                        .status())
                .isEqualTo(400);
        assertThat(omar.post(API + "posts/" + answer + "/restorations", null).status())
                .isEqualTo(404);
    }

    @Test
    void under_replies_a_place_is_left_without_a_trace_of_it() {
        comment(lea, thread, answer, "A1");
        hide("post", answer);

        assertThat(bodies(zoe, thread)).containsExactly(FIRST, null, "A1");
        assertThat(zoe.get(API + "posts/" + answer).text()).doesNotContain("tom");
    }

    @Test
    void it_comes_back_with_its_thanks_its_endorsement_and_as_the_solution() {
        zoe.put(API + "posts/" + answer + "/thanks");
        mina.put(API + "posts/" + answer + "/endorsement");
        lea.put(API + "threads/" + thread + "/solution", Map.of("postId", answer));
        var before = show(zoe, thread).json();
        var posts = zoe.get(API + "threads/" + thread + "/posts").items();

        hide("post", answer);
        assertThat(show(zoe, thread).json().getValue("solutionPostId")).isNull();
        assertThat(restore("post", answer)).isTrue();

        assertThat(show(zoe, thread).json()).isEqualTo(before);
        assertThat(zoe.get(API + "threads/" + thread + "/posts").items()).isEqualTo(posts);
        assertThat(hiddenSeenBy(tom)).isEmpty();
    }

    @Test
    void a_question_that_lost_its_one_answer_waits_until_it_is_back() {
        tom.delete(API + "posts/" + answer);
        long mentors = reply(mina, thread, "B").id();
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("asker");

        hide("post", mentors);
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("mentor");
        assertThat(paul.get(QUEUE + "items").items()).hasSize(1);
        world.clock().pass(java.time.Duration.ofDays(30));
        watchPromises();
        assertThat(row("select lane from queue.item where ref_id = $1", thread).getInteger("lane"))
                .isZero();
        restore("post", mentors);

        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("asker");
        assertThat(paul.get(QUEUE + "items").items()).isEmpty();
        assertThat(row("select kept, broken_at, answers from queue.item where ref_id = $1", thread))
                .isEqualTo(
                        new JsonObject().put("kept", true).putNull("broken_at").put("answers", 1));
    }

    @Test
    void who_answered_meanwhile_keeps_what_they_did() {
        tom.delete(API + "posts/" + answer);
        long first = reply(mina, thread, "B").id();
        hide("post", first);
        reply(paul, thread, "C");
        lea.post(API + "threads/" + thread + "/posts", Map.of("body", "And then?"));
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("mentor");

        restore("post", first);

        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("mentor");
    }

    @Test
    void a_hidden_first_post_takes_the_question_out_of_the_queue() {
        long first = show(lea, thread).json().getLong("firstPostId");
        hide("post", first);

        assertThat(bodies(tom, thread)).containsExactly(null, "A");
        assertThat(mina.get(QUEUE + "items").items()).isEmpty();
        restore("post", first);
        assertThat(bodies(tom, thread)).containsExactly(FIRST, "A");
        assertThat(mina.get(QUEUE + "items").items()).hasSize(1);
    }

    @Test
    void a_hidden_thread_is_nowhere_but_for_its_author_and_moderators() {
        hide("thread", thread);

        for (var reader : List.of(lea, zoe, tom, mina, omar)) {
            assertThat(show(reader, thread).status()).isEqualTo(404);
            assertThat(reader.get(API + "threads/" + thread + "/posts").status())
                    .isEqualTo(404);
            assertThat(reader.get(API + "threads/" + thread + "/mine").status()).isEqualTo(404);
            assertThat(reader.get(API + "posts/" + answer).status()).isEqualTo(404);
            for (var list : List.of("", "?space=marketing", "?kind=question", "?author=" + lea.id(), "?sort=thanks"))
                assertThat(reader.get(API + "threads" + list).items()).isEmpty();
            assertThat(reader.get(API + "read-marks?threads=" + thread).items()).isEmpty();
        }
        assertThat(sara.get(API + "spaces/" + everyone).json().getInteger("threadCount"))
                .isZero();
        assertThat(mina.get(QUEUE + "items").items()).isEmpty();
        for (var reader : List.of(lea, omar, sara)) {
            var gone = reader.get(API + "threads/" + thread + "/gone").json();
            assertThat(gone.getString("why")).isEqualTo("hidden");
            assertThat(gone.getString("html")).contains(FIRST);
            assertThat(gone.getBoolean("restorable")).isFalse();
        }
        for (var reader : List.of(zoe, tom, mina))
            assertThat(reader.get(API + "threads/" + thread + "/gone").status()).isEqualTo(404);
        assertThat(lea.post(API + "threads/" + thread + "/restorations", null).status())
                .isEqualTo(404);
    }

    @Test
    void a_thread_comes_back_to_where_it_stood() {
        zoe.put(API + "threads/" + thread + "/same-problem");
        var before = show(zoe, thread).json();
        hide("thread", thread);

        assertThat(restore("thread", thread)).isTrue();

        assertThat(show(zoe, thread).json()).isEqualTo(before);
        assertThat(zoe.get(API + "threads?space=marketing").items()).hasSize(1);
        assertThat(mina.get(QUEUE + "items").items()).hasSize(1);
        assertThat(restore("thread", thread)).isFalse();
    }

    @Test
    void what_its_author_deleted_stays_deleted_behind_it() {
        tom.delete(API + "posts/" + answer);
        hide("post", answer);
        assertThat(tom.post(API + "posts/" + answer + "/restorations", null).status())
                .isEqualTo(404);

        restore("post", answer);

        assertThat(bodies(lea, thread)).containsExactly(FIRST);
        assertThat(tom.post(API + "posts/" + answer + "/restorations", null).status())
                .isEqualTo(200);
        assertThat(bodies(lea, thread)).containsExactly(FIRST, "A");
        assertThat(show(lea, thread).json().getInteger("postCount")).isEqualTo(2);
    }

    @Test
    void its_files_are_for_those_who_see_it() {
        var file = Form.of("plan.png", Pictures.png(20, 20)).sent(tom, "POST", API + "files");
        var url = file.json().getString("url");
        long shown = reply(tom, thread, "![plan](" + url + ")").id();
        assertThat(zoe.get(url).status()).isEqualTo(200);

        hide("post", shown);

        for (var reader : List.of(lea, zoe, mina))
            assertThat(reader.get(url).status()).isEqualTo(404);
        for (var reader : List.of(tom, omar))
            assertThat(reader.get(url).status()).isEqualTo(200);
        restore("post", shown);
        assertThat(zoe.get(url).status()).isEqualTo(200);
    }

    @Test
    void search_finds_neither_the_post_nor_the_thread() {
        hide("post", answer);
        assertThat(findable("post", answer)).isFalse();
        assertThat(findable("thread", thread)).isTrue();
        restore("post", answer);
        assertThat(findable("post", answer)).isTrue();
        hide("thread", thread);
        assertThat(findable("post", answer)).isFalse();
        assertThat(findable("thread", thread)).isFalse();
    }

    @Test
    void pages_hear_of_it_by_ids_alone() {
        hide("post", answer);
        var told = row(
                "select audience, facts, about from platform.outbox where topic = 'forum.post-hidden' and subject = $1",
                answer);
        assertThat(told.encode()).contains("space:" + everyone).doesNotContain("Which price");
    }

    @Test
    void there_is_nothing_to_hide_twice_or_that_is_not_there() {
        assertThat(hide("post", answer)).isTrue();
        assertThat(hide("post", answer)).isFalse();
        assertThat(hide("post", 999_999)).isFalse();
        assertThat(hide("thread", 999_999)).isFalse();
        assertThat(restore("post", answer)).isTrue();
        assertThat(restore("post", answer)).isFalse();
    }

    @Test
    void moderators_judge_by_an_excerpt() {
        hide("thread", thread);
        var thing = port("thread")
                .excerpt(world.node().platform().database(), thread)
                .await()
                .orElseThrow();
        assertThat(thing.authorId()).isEqualTo(lea.id());
        assertThat(thing.title()).isEqualTo("Which price?");
        assertThat(thing.text()).isEqualTo(FIRST);
        assertThat(port("post")
                        .excerpt(world.node().platform().database(), 999_999)
                        .await())
                .isEmpty();
    }

    private void watchPromises() {
        var watch = world.node().modules().stream()
                .flatMap(module -> module.chores().stream())
                .filter(chore -> chore.name().equals("queue.watch-time"))
                .findFirst()
                .orElseThrow();
        world.node().platform().database().transact(watch::run).await();
    }

    private Hideable port(String kind) {
        return world.node().modules().stream()
                .flatMap(module -> module.hideables().stream())
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private boolean hide(String kind, long id) {
        return world.node()
                .platform()
                .database()
                .transact(tx -> port(kind).hide(tx, id))
                .await();
    }

    private boolean restore(String kind, long id) {
        return world.node()
                .platform()
                .database()
                .transact(tx -> port(kind).restore(tx, id))
                .await();
    }

    private boolean findable(String kind, long id) {
        return world.node().modules().stream()
                .flatMap(module -> module.searchables().stream())
                .filter(one -> one.kind().equals(kind))
                .map((Searchable one) -> one.current(world.node().platform().database(), List.of(id))
                        .await())
                .anyMatch(found -> !found.isEmpty());
    }

    private List<String> hiddenSeenBy(Speaker reader) {
        return reader.get(API + "threads/" + thread + "/mine").json().getJsonArray("hidden").stream()
                .map(post -> ((JsonObject) post).getString("html"))
                .toList();
    }

    private JsonObject row(String sql, long id) {
        return Sql.one(world.node().platform().database(), sql, row -> row.toJson(), id)
                .await();
    }
}
