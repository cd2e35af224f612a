package entraide.forum;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A page costs one round trip to the database. */
class StatementsTest extends ForumTest {

    @Test
    void thread_posts_mine_and_list_are_one_statement_each() {
        var threads = LongStream.range(0, 8)
                .map(i -> ask(lea, everyone, "Question " + i).id())
                .toArray();
        for (var part : List.of("", "/posts", "/posts?order=newest", "/posts?order=thanks", "/mine")) {
            assertThat(fewest(threads, thread -> tom.get(API + "threads/" + thread + part)))
                    .as(part)
                    .isEqualTo(1);
        }
        assertThat(fewest(threads, thread -> tom.get(API + "threads?limit=" + (thread + 1))))
                .isEqualTo(1);
        assertThat(fewest(threads, thread -> tom.get(API + "threads?sort=newest&limit=" + (thread + 1))))
                .isEqualTo(1);
        assertThat(fewest(threads, thread -> tom.get(API + "threads?author=1&limit=" + (thread + 1))))
                .isEqualTo(1);
    }

    // Timers of the server send statements as well: of several tries the one that they did not touch counts.
    private static long fewest(long[] threads, LongConsumer read) {
        return LongStream.of(threads)
                .map(thread -> {
                    var before = Sql.sent();
                    read.accept(thread);
                    return Sql.sent() - before;
                })
                .min()
                .orElseThrow();
    }
}
