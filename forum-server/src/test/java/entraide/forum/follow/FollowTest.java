package entraide.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import entraide.support.Speaker;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FollowTest {

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
    void who_writes_follows() {
        var thread = square.thread(square.ada, square.everyone).thread();
        square.post(square.ben, thread, "moi aussi");

        assertThat(level(square.ada, thread)).isEqualTo("following");
        assertThat(level(square.ben, thread)).isEqualTo("following");
        assertThat(level(square.mina, thread)).isEqualTo("normal");
    }

    @Test
    void who_edits_what_others_wrote_does_not_follow() {
        var post = square.thread(square.ada, square.everyone);
        square.run("delete from forum.thread_follow where thread_id = $1", post.thread());

        square.edit(square.ada, post, "corrigé");

        assertThat(level(square.ada, post.thread())).isEqualTo("normal");
    }

    @Test
    void what_was_chosen_stays_when_one_writes_again() {
        var thread = square.thread(square.ada, square.everyone).thread();
        assertThat(follow(square.ada, thread, "muted").status()).isEqualTo(204);

        square.post(square.ada, thread, "encore");

        assertThat(level(square.ada, thread)).isEqualTo("muted");
    }

    @Test
    void what_cannot_be_read_cannot_be_followed() {
        var thread = square.thread(square.mina, square.staff).thread();

        assertThat(follow(square.ada, thread, "following").status()).isEqualTo(404);
        assertThat(follow(square.ada, 999_999, "following").status()).isEqualTo(404);
        assertThat(square.ada
                        .put("/api/v1/forum/spaces/" + square.staff + "/follow", Map.of("level", "following"))
                        .status())
                .isEqualTo(404);
        assertThat(follow(square.ada, thread, "loud").status()).isEqualTo(400);
    }

    @Test
    void a_deleted_thread_cannot_be_followed() {
        var thread = square.thread(square.ada, square.everyone).thread();
        square.run("update forum.thread set deleted_at = now() where id = $1", thread);

        assertThat(follow(square.ben, thread, "following").status()).isEqualTo(404);
    }

    private static entraide.support.Answer follow(Speaker who, long thread, String level) {
        return who.put("/api/v1/forum/threads/" + thread + "/follow", Map.of("level", level));
    }

    private static String level(Speaker who, long thread) {
        return who.get("/api/v1/forum/read-marks?threads=" + thread)
                .itemList()
                .get(0)
                .getString("follow");
    }
}
