package entraide.forum.post;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** editPost, listRevisions. */
class EditPostTest extends ForumTest {

    private long thread;
    private long post;

    @BeforeEach
    void an_answer() {
        thread = ask(lea, everyone, "Which price?").id();
        post = reply(tom, thread, "Ask 300 euros").id();
    }

    @Test
    void a_later_edit_is_shown_with_what_it_changed() {
        world.clock().pass(Duration.ofMinutes(6));
        var edited = edit(tom, "Ask **400** euros", 1).json();
        assertThat(edited.getString("html")).contains("<strong>400</strong>");
        assertThat(edited.getString("editedAt")).isEqualTo("2026-03-11T09:06:00Z");
        assertThat(edited.getInteger("version")).isEqualTo(2);
        assertThat(revisions(zoe))
                .containsExactly("same:Ask |removed:300|added:**400**|same: euros", "same:Ask 300 euros");
    }

    @Test
    void the_first_five_minutes_are_silent_for_the_author_only() {
        world.clock().pass(Duration.ofMinutes(4));
        edit(tom, "Ask 350 euros", 1);
        assertThat(lea.get(API + "posts/" + post).json().getString("editedAt")).isNull();
        assertThat(revisions(zoe)).containsExactly("same:Ask 350 euros");
        edit(omar, "Ask for a fair price", 2);
        assertThat(lea.get(API + "posts/" + post).json().getString("editedAt")).isNotNull();
        assertThat(revisions(zoe)).hasSize(2).last().isEqualTo("same:Ask 350 euros");
    }

    @Test
    void the_second_of_two_gets_both_texts() {
        edit(tom, "Ask 400 euros", 1);
        var late = edit(omar, "Ask for less", 1);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("changed-meanwhile");
        assertThat(late.json().getString("yours")).isEqualTo("Ask for less");
        assertThat(late.json().getJsonObject("current").getString("body")).isEqualTo("Ask 400 euros");
        assertThat(late.json().getJsonObject("current").getInteger("version")).isEqualTo(2);
    }

    @Test
    void of_many_at_once_one_is_kept() {
        var statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> edit(tom, "Text " + i, 1).status())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertThat(statuses).isEqualTo(Map.of(200, 1L, 409, 11L));
    }

    @Test
    void the_same_text_again_changes_nothing() {
        assertThat(edit(tom, "Ask 300 euros", 1).json().getInteger("version")).isEqualTo(1);
    }

    @Test
    void authors_and_moderators_edit() {
        for (var other : List.of(lea, zoe, mina))
            assertThat(edit(other, "Mine", 1).status()).isEqualTo(403);
        assertThat(edit(sara, "Ask 500 euros", 1).status()).isEqualTo(200);
        assertThat(editors(zoe)).containsExactly("sara", "tom");
    }

    @Test
    void revisions_come_in_pages() {
        for (int i = 1; i <= 5; i++) {
            world.clock().pass(Duration.ofMinutes(6));
            edit(tom, "Text " + i, i);
        }
        var whole = all(zoe, "posts/" + post + "/revisions", 100);
        assertThat(whole).hasSize(6);
        assertThat(all(zoe, "posts/" + post + "/revisions", 2)).isEqualTo(whole);
    }

    @Test
    void long_texts_are_compared_line_by_line() {
        var line = "one two three four five six seven eight nine ten\n";
        var before = line.repeat(100);
        edit(sara, before, 1);
        edit(sara, before + "and one more\n", 2);
        var last = zoe.get(API + "posts/" + post + "/revisions?limit=1")
                .itemList()
                .get(0)
                .getJsonArray("diff");
        assertThat(last).hasSize(2);
        assertThat(last.getJsonObject(1).getString("text")).isEqualTo("and one more\n");
    }

    private Answer edit(Speaker editor, String body, int version) {
        return editor.patch(API + "posts/" + post, Map.of("body", body, "version", version));
    }

    private List<String> revisions(Speaker reader) {
        return reader.get(API + "posts/" + post + "/revisions").itemList().stream()
                .map(revision -> revision.getJsonArray("diff").stream()
                        .map(io.vertx.core.json.JsonObject.class::cast)
                        .map(piece -> piece.getString("kind") + ":" + piece.getString("text"))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private List<String> editors(Speaker reader) {
        return reader.get(API + "posts/" + post + "/revisions").itemList().stream()
                .map(revision -> revision.getJsonObject("editor").getString("handle"))
                .toList();
    }
}
