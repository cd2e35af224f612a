package entraide.forum.readmark;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShowNewsTest {

    private static final String NEWS = "/api/v1/forum/news";

    private Square square;

    @BeforeEach
    void open() {
        square = new Square();
    }

    @AfterEach
    void close() {
        square.close();
    }

    @Test
    void a_thread_is_news_until_it_is_read_and_again_when_somebody_answers() {
        var first = square.thread(square.ada, square.everyone);
        assertThat(news(square.ben)).isEqualTo(1);

        read(square.ben, first);
        assertThat(news(square.ben)).isZero();

        square.post(square.mina, first.thread(), "voilà");
        assertThat(news(square.ben)).isEqualTo(1);
        assertThat(news(square.ada)).isEqualTo(1);
        assertThat(news(square.mina)).isZero();
    }

    @Test
    void reading_half_of_it_leaves_it_new() {
        var first = square.thread(square.ada, square.everyone);
        var second = square.post(square.ada, first.thread(), "un");

        read(square.ben, first);
        assertThat(news(square.ben)).isEqualTo(1);

        read(square.ben, second);
        assertThat(news(square.ben)).isZero();
    }

    @Test
    void when_the_last_post_went_what_was_read_is_no_news() {
        var first = square.thread(square.ada, square.everyone);
        var second = square.post(square.ada, first.thread(), "un");
        square.run("update forum.post set deleted_at = now(), shown = false where id = $1", second.id());

        read(square.ben, first);

        assertThat(news(square.ben)).isZero();
    }

    @Test
    void what_happened_before_somebody_came_is_no_news() {
        square.thread(square.ada, square.everyone);

        var late = square.world.member("late", Role.STUDENT);

        assertThat(news(late)).isZero();
    }

    @Test
    void muted_threads_and_spaces_are_silent() {
        var first = square.thread(square.ada, square.everyone);
        square.thread(square.ada, square.everyone);
        square.ben.put("/api/v1/forum/threads/" + first.thread() + "/follow", Map.of("level", "muted"));
        assertThat(news(square.ben)).isEqualTo(1);

        square.ben.put("/api/v1/forum/spaces/" + square.everyone + "/follow", Map.of("level", "muted"));

        assertThat(news(square.ben)).isZero();
        assertThat(square.ben.get(NEWS).itemList().get(0).getString("level")).isEqualTo("muted");
    }

    @Test
    void a_whole_space_can_be_marked() {
        square.thread(square.ada, square.everyone);
        assertThat(square.ben
                        .put("/api/v1/forum/spaces/" + square.everyone + "/read")
                        .status())
                .isEqualTo(204);
        assertThat(news(square.ben)).isZero();

        square.thread(square.ada, square.everyone);

        assertThat(news(square.ben)).isEqualTo(1);
    }

    @Test
    void spaces_that_one_may_not_read_are_not_in_it() {
        square.thread(square.mina, square.staff);

        assertThat(square.ben.get(NEWS).itemList())
                .extracting(one -> one.getJsonObject("space").getLong("id"))
                .containsExactly(square.everyone);
        assertThat(square.mina.get(NEWS).items()).hasSize(2);
        assertThat(square.ben
                        .put("/api/v1/forum/spaces/" + square.staff + "/read")
                        .status())
                .isEqualTo(404);
        assertThat(square.world.visitor().get(NEWS).status()).isEqualTo(401);
    }

    @Test
    void deleted_threads_are_no_news() {
        var first = square.thread(square.ada, square.everyone);
        square.run("update forum.thread set deleted_at = now() where id = $1", first.thread());

        var space = square.ben.get(NEWS).itemList().get(0);

        assertThat(space.getInteger("threads")).isZero();
        assertThat(space.getString("lastActivityAt")).isNull();
    }

    @Test
    void it_counts_to_fifty_and_no_further_than_a_month_back() {
        IntStream.range(0, 60).forEach(i -> square.thread(square.ada, square.everyone));
        assertThat(news(square.ben)).isEqualTo(50);

        square.world.clock().pass(Duration.ofDays(31));

        assertThat(news(square.ben)).isZero();
    }

    @Test
    void all_spaces_are_asked_in_one_round_trip() {
        IntStream.range(0, 5).forEach(i -> square.space("s" + i, "everyone"));
        square.ben.get(NEWS);

        // Chores and relays of the same process send statements too, now and then.
        var fewest = LongStream.range(0, 10).map(i -> sentByNews()).min();

        assertThat(fewest.orElseThrow()).isLessThanOrEqualTo(2); // one of them finds out who speaks
    }

    private long sentByNews() {
        var before = Sql.sent();
        square.ben.get(NEWS);
        return Sql.sent() - before;
    }

    private int news(Speaker who) {
        return who.get(NEWS).itemList().get(0).getInteger("threads");
    }

    private void read(Speaker who, Square.Post post) {
        who.put("/api/v1/forum/threads/" + post.thread() + "/read", Map.of("postId", post.id()));
    }
}
