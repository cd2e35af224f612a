package entraide.forum.thread;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** createThread. */
class CreateThreadTest extends ForumTest {

    @Test
    void a_question_tells_its_promise_at_once() {
        var asked = ask(lea, everyone, "How do I follow up on a quote?").json();
        assertThat(asked.getString("state")).isEqualTo("unanswered");
        assertThat(asked.getString("turn")).isEqualTo("mentor");
        assertThat(Instant.parse(asked.getString("promise")))
                .isAfter(world.clock().instant().plus(Duration.ofHours(24)));
        assertThat(asked.getJsonObject("author").getString("handle")).isEqualTo("lea");
        assertThat(show(tom, asked.getLong("id")).json()).isEqualTo(asked);
    }

    @Test
    void a_question_waits_in_the_queue() {
        long thread = ask(lea, everyone, "How do I follow up on a quote?").id();
        assertThat(mina.get("/api/v1/queue/items").itemList())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.getJsonObject("ref").getLong("id")).isEqualTo(thread));
    }

    @Test
    void what_is_no_question_promises_nothing() {
        var win = thread(tom, everyone, "win", "First client!", Map.of()).json();
        assertThat(win.getString("state")).isNull();
        assertThat(win.getString("promise")).isNull();
        assertThat(mina.get("/api/v1/queue/items").items()).isEmpty();
    }

    @Test
    void its_text_is_its_first_post() {
        long thread = thread(lea, everyone, "discussion", "Pricing", Map.of("body", "What do **you** ask?"))
                .id();
        assertThat(tom.get(API + "threads/" + thread + "/posts").itemList())
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.getString("body")).isEqualTo("What do **you** ask?");
                    assertThat(post.getString("html")).contains("<strong>you</strong>");
                    assertThat(post.getString("language")).isEqualTo("en");
                    assertThat(post.getLong("id"))
                            .isEqualTo(show(tom, thread).json().getLong("firstPostId"));
                });
    }

    @Test
    void a_space_is_named_by_id_or_slug_and_must_be_readable() {
        var body = Map.of("space", "marketing", "kind", "win", "title", "First client", "body", "Yes");
        assertThat(tom.post(API + "threads", body).status()).isEqualTo(201);
        assertThat(ask(tom, springSpace, "May I ask here?").status()).isEqualTo(404);
        assertThat(ask(lea, staffRoom, "May I ask here?").status()).isEqualTo(404);
        assertThat(ask(lea, 999, "May I ask here?").status()).isEqualTo(404);
        assertThat(tom.post(
                                API + "threads",
                                Map.of("space", "spring", "kind", "win", "title", "First client", "body", "Yes"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void only_mentors_and_staff_announce() {
        for (var other : List.of(lea, omar)) {
            assertThat(thread(other, everyone, "announcement", "Open day", Map.of())
                            .status())
                    .isEqualTo(403);
        }
        for (var announcer : List.of(mina, sara)) {
            assertThat(thread(announcer, everyone, "announcement", "Open day", Map.of())
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void students_pick_tags_that_mentors_brought_in() {
        var refused = thread(lea, everyone, "question", "Which price?", Map.of("tags", List.of("Pricing")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/tags/0");
        thread(mina, everyone, "discussion", "About prices", Map.of("tags", List.of("Pricing", " pricing ")));
        var tagged = thread(lea, everyone, "question", "Which price?", Map.of("tags", List.of("PRICING")))
                .json();
        assertThat(tagged.getJsonArray("tags")).containsExactly("pricing");
    }

    @Test
    void anonymity_is_for_students_questions_and_discussions() {
        var anonymous = Map.<String, Object>of("anonymous", true);
        assertThat(thread(lea, everyone, "discussion", "Am I too slow?", anonymous)
                        .status())
                .isEqualTo(201);
        assertThat(thread(lea, everyone, "win", "I did it", anonymous).status()).isEqualTo(400);
        assertThat(thread(mina, everyone, "question", "Am I too slow?", anonymous)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void titles_and_bodies_say_something() {
        assertThat(ask(lea, everyone, "    \n Hm  ").status()).isEqualTo(400);
        assertThat(ask(lea, everyone, "x".repeat(201)).status()).isEqualTo(400);
        assertThat(thread(lea, everyone, "win", "First client", Map.of("body", " \n "))
                        .status())
                .isEqualTo(400);
        assertThat(thread(lea, everyone, "win", "First client", Map.of("body", "x".repeat(50_001)))
                        .status())
                .isEqualTo(400);
        var kept = ask(lea, everyone, "  Two \n lines\tand  gaps ").json();
        assertThat(kept.getString("title")).isEqualTo("Two lines and gaps");
    }

    @Test
    void a_request_repeated_with_its_key_begins_one_thread() {
        var once = lea.once("k1");
        var ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> ask(once, everyone, "Only once, please?").id())
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(lea.get(API + "threads").items()).hasSize(1);
        assertThat(mina.get("/api/v1/queue/items").items()).hasSize(1);
    }

    @Test
    void the_space_counts_its_threads_also_at_once() {
        IntStream.range(0, 20).parallel().forEach(i -> ask(lea, springSpace, "Question number " + i));
        assertThat(lea.get(API + "spaces/" + springSpace).json().getInteger("threadCount"))
                .isEqualTo(20);
    }
}
