package entraide.forum.readmark;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarkReadTest {

    private static Square square;

    @BeforeAll
    static void open() {
        square = new Square();
    }

    @AfterAll
    static void close() {
        square.close();
    }

    @Test
    void what_others_write_after_the_mark_is_new() {
        var first = square.thread(square.ada, square.everyone);
        mark(square.ben, first.thread(), first.id());
        square.post(square.ada, first.thread(), "un");
        square.post(square.mina, first.thread(), "deux");

        assertThat(markOf(square.ben, first.thread()).getLong("lastReadPostId")).isEqualTo(first.id());
        assertThat(markOf(square.ben, first.thread()).getInteger("newPosts")).isEqualTo(2);
    }

    @Test
    void nothing_is_new_in_what_was_never_read() {
        var first = square.thread(square.ada, square.everyone);

        var mark = markOf(square.ben, first.thread());

        assertThat(mark.getLong("lastReadPostId")).isNull();
        assertThat(mark.getInteger("newPosts")).isZero();
    }

    @Test
    void what_is_mine_of_a_thread_says_how_far_i_read_and_how_i_follow() {
        var first = square.thread(square.ada, square.everyone);
        var mine = "/api/v1/forum/threads/" + first.thread() + "/mine";

        var before = square.ben.get(mine).json();
        mark(square.ben, first.thread(), first.id());
        var after = square.ben.get(mine).json();

        assertThat(before.getLong("lastReadPostId")).isNull();
        assertThat(before.getString("follow")).isEqualTo("normal");
        assertThat(after.getLong("lastReadPostId")).isEqualTo(first.id());
        assertThat(square.ada.get(mine).json().getString("follow")).isEqualTo("following");
    }

    @Test
    void it_never_goes_back() {
        var first = square.thread(square.ada, square.everyone);
        var second = square.post(square.ada, first.thread(), "un");
        mark(square.ben, first.thread(), second.id());

        assertThat(mark(square.ben, first.thread(), first.id()).status()).isEqualTo(204);

        assertThat(markOf(square.ben, first.thread()).getLong("lastReadPostId")).isEqualTo(second.id());
    }

    @Test
    void deleted_and_hidden_posts_and_ones_own_are_not_new() {
        var first = square.thread(square.ada, square.everyone);
        mark(square.ben, first.thread(), first.id());
        var deleted = square.post(square.ada, first.thread(), "un");
        var hidden = square.post(square.ada, first.thread(), "deux");
        square.run("update forum.post set deleted_at = now() where id = $1", deleted.id());
        square.run("update forum.post set hidden_at = now() where id = $1", hidden.id());
        square.post(square.ben, first.thread(), "trois");

        assertThat(markOf(square.ben, first.thread()).getInteger("newPosts")).isZero();
    }

    @Test
    void writing_marks_ones_own_but_not_what_was_overlooked() {
        var first = square.thread(square.ada, square.everyone);
        assertThat(markOf(square.ada, first.thread()).getLong("lastReadPostId")).isEqualTo(first.id());
        square.post(square.ben, first.thread(), "overlooked");

        square.post(square.ada, first.thread(), "meanwhile");

        assertThat(markOf(square.ada, first.thread()).getInteger("newPosts")).isEqualTo(1);
    }

    @Test
    void a_post_of_another_thread_is_no_place_in_this_one() {
        var here = square.thread(square.ada, square.everyone);
        var there = square.thread(square.ada, square.everyone);

        assertThat(mark(square.ben, here.thread(), there.id()).status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_read_is_not_there() {
        var secret = square.thread(square.mina, square.staff);
        var open = square.thread(square.ada, square.everyone);
        var gone = square.thread(square.ada, square.everyone);
        square.run("update forum.thread set deleted_at = now() where id = $1", gone.thread());

        assertThat(mark(square.ben, secret.thread(), secret.id()).status()).isEqualTo(404);
        assertThat(mark(square.ben, gone.thread(), gone.id()).status()).isEqualTo(404);
        var marks = square.ben.get("/api/v1/forum/read-marks?threads=%d,%d,%d,999999"
                .formatted(secret.thread(), open.thread(), gone.thread()));
        assertThat(marks.itemList()).extracting(one -> one.getLong("threadId")).containsExactly(open.thread());
        assertThat(square.ben.get("/api/v1/forum/read-marks?threads=1,x").status())
                .isEqualTo(400);
    }

    private static Answer mark(Speaker who, long thread, long post) {
        return who.put("/api/v1/forum/threads/" + thread + "/read", Map.of("postId", post));
    }

    private static JsonObject markOf(Speaker who, long thread) {
        return who.get("/api/v1/forum/read-marks?threads=" + thread).itemList().get(0);
    }
}
