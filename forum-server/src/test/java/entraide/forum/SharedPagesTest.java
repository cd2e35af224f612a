package entraide.forum;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.support.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What many read is read once, and never when it holds no more. */
class SharedPagesTest extends ForumTest {

    @Test
    void what_was_read_needs_no_statement_again() {
        long thread = ask(lea, everyone, "Which price?").id();
        for (var path :
                List.of("threads/" + thread, "threads/" + thread + "/posts", "threads?sort=thanks", "threads")) {
            lea.get(API + path);
            assertThat(fewest(() -> lea.get(API + path))).as(path).isZero();
        }
    }

    @Test
    void browsers_get_the_same_compressed() {
        long thread = ask(lea, everyone, "Which price?").id();
        reply(tom, thread, "300 or 400 ".repeat(200));
        var path = API + "threads/" + thread + "/posts";
        var compressed = lea.with("accept-encoding", "br, gzip").get(path);
        assertThat(compressed.header("content-encoding")).isEqualTo("gzip");
        var plain = lea.get(path);
        assertThat(plain.header("content-encoding")).isNull();
        assertThat(compressed.text()).isEqualTo(plain.text());
    }

    @Test
    void other_eyes_ask_the_database_whether_they_may() {
        long thread = ask(lea, springSpace, "Which price?").id();
        lea.get(API + "threads/" + thread);
        lea.get(API + "threads/" + thread + "/posts");
        assertThat(tom.get(API + "threads/" + thread).status()).isEqualTo(404);
        assertThat(tom.get(API + "threads/" + thread + "/posts").status()).isEqualTo(404);
        assertThat(zoe.get(API + "threads/" + thread).status()).isEqualTo(200);
    }

    @Test
    void every_change_shows_at_once() {
        long thread = ask(lea, everyone, "Which price?").id();
        long answer = reply(tom, thread, "300").id();
        changes(thread, () -> reply(tom, thread, "400"));
        changes(thread, () -> tom.patch(API + "posts/" + answer, Map.of("body", "350", "version", 1)));
        changes(thread, () -> lea.put(API + "posts/" + answer + "/thanks"));
        changes(thread, () -> mina.put(API + "posts/" + answer + "/endorsement"));
        changes(thread, () -> lea.put(API + "threads/" + thread + "/solution", Map.of("postId", answer)));
        changes(thread, () -> tom.delete(API + "posts/" + answer));
        changes(thread, () -> tom.post(API + "posts/" + answer + "/restorations", null));
        changes(thread, () -> zoe.put(API + "threads/" + thread + "/same-problem"));
        changes(thread, () -> mina.patch(API + "threads/" + thread, Map.of("version", 1, "locked", true)));
        changes(thread, () -> sara.patch(API + "spaces/" + everyone, Map.of("version", 1, "name", "Sales")));
        changes(thread, () -> lea.patch("/api/v1/people/me", Map.of("displayName", "Lea M.", "version", 1)));
    }

    private void changes(long thread, Supplier<entraide.support.Answer> change) {
        var before = page(thread);
        assertThat(page(thread)).isEqualTo(before);
        var answer = change.get();
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        assertThat(page(thread)).as(answer.toString()).isNotEqualTo(before);
    }

    private String page(long thread) {
        return zoe.get(API + "threads/" + thread).text()
                + zoe.get(API + "threads/" + thread + "/posts").text();
    }

    @Test
    void who_loses_sight_loses_it_at_once() {
        long thread = ask(lea, everyone, "Which price?").id();
        assertThat(tom.get(API + "threads/" + thread).status()).isEqualTo(200);
        sara.patch(API + "spaces/" + everyone, Map.of("version", 1, "visibility", "staff"));
        assertThat(tom.get(API + "threads/" + thread).status()).isEqualTo(404);
        assertThat(tom.get(API + "threads").items()).isEmpty();
    }

    @Test
    void another_nodes_change_shows_in_a_moment() throws InterruptedException {
        long thread = ask(lea, everyone, "Which price?").id();
        try (var second = world.node(Map.of())) {
            var there = tom.to(World.address(second));
            assertThat(there.get(API + "threads/" + thread + "/posts").items()).hasSize(1);
            reply(lea, thread, "300");
            var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            while (there.get(API + "threads/" + thread + "/posts").items().size() < 2) {
                assertThat(System.nanoTime()).as("still unheard").isLessThan(deadline);
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void many_at_once_are_told_the_same_while_it_changes() {
        long thread = ask(lea, everyone, "Which price?").id();
        var writer = java.util.concurrent.CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20; i++) reply(tom, thread, "Answer " + i);
        });
        java.util.stream.IntStream.range(0, 4).parallel().forEach(reader -> {
            int seen = 0;
            while (!writer.isDone()) {
                int now = lea.get(API + "threads/" + thread + "/posts?limit=100")
                        .items()
                        .size();
                assertThat(now).isGreaterThanOrEqualTo(seen);
                seen = now;
            }
        });
        writer.join();
        assertThat(bodies(lea, thread)).hasSize(21);
    }

    // Timers of the server send statements as well: of several tries the one that they did not touch counts.
    private static long fewest(Supplier<?> read) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            var before = Sql.sent();
            read.get();
            fewest = Math.min(fewest, Sql.sent() - before);
        }
        return fewest;
    }
}
