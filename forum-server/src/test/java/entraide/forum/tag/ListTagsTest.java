package entraide.forum.tag;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import entraide.support.Speaker;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListTagsTest {

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
    void the_most_used_comes_first() {
        square.thread(square.mina, square.everyone, "Voilà", "html");
        square.thread(square.mina, square.everyone, "Voilà", "css", "html");

        assertThat(tags(square.ada, "")).containsExactly("html 2", "css 1");
        assertThat(tags(square.ada, "?q=C")).containsExactly("css 1");
        assertThat(tags(square.ada, "?space=aide")).containsExactly("html 2", "css 1");
        assertThat(tags(square.ada, "?q=_")).isEmpty();
    }

    @Test
    void neither_names_nor_counts_tell_of_threads_that_one_may_not_read() {
        square.thread(square.mina, square.everyone, "Voilà", "css");
        square.thread(square.mina, square.staff, "Voilà", "css", "exclusion");

        assertThat(tags(square.ada, "")).containsExactly("css 1");
        assertThat(tags(square.ada, "?space=" + square.staff)).isEmpty();
        assertThat(tags(square.mina, "")).containsExactly("css 2", "exclusion 1");
    }

    @Test
    void deleted_hidden_and_moved_threads_count_where_they_are() {
        var deleted = square.thread(square.mina, square.everyone, "Voilà", "css");
        var moved = square.thread(square.mina, square.everyone, "Voilà", "css", "html");
        square.run("update forum.thread set deleted_at = now() where id = $1", deleted.thread());
        square.run("update forum.thread set space_id = $2 where id = $1", moved.thread(), square.staff);

        assertThat(tags(square.ada, "")).isEmpty();
        assertThat(tags(square.mina, "")).containsExactly("css 1", "html 1");
    }

    private static List<String> tags(Speaker who, String query) {
        return who.get("/api/v1/forum/tags" + query).itemList().stream()
                .map(tag -> tag.getString("name") + " " + tag.getInteger("threads"))
                .toList();
    }
}
