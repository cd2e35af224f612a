package entraide.messaging.message;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditMessageTest extends InPrivate {

    private final long subject = subject("Editing");
    private final Answer written = done(says(tom, subject, "Frist"));

    @Test
    void its_author_gives_it_other_words_and_readers_see_the_old_ones() {
        var edited = edit(tom, "First", 1);

        assertThat(edited.json().getString("body")).isEqualTo("First");
        assertThat(edited.json().getString("html")).contains("First");
        assertThat(edited.json().getString("editedAt")).isNotNull();
        assertThat(revisions(paul)).containsExactly("Frist");
        assertThat(show(paul, subject).json().getJsonObject("last").getString("excerpt"))
                .isEqualTo("First");
    }

    @Test
    void nobody_else_does() {
        for (var other : List.of(paul, lea, sara, mina)) {
            assertThat(edit(other, "Mine", 1).status()).isEqualTo(404);
        }
        assertThat(edit(tom, " ", 1).status()).isEqualTo(400);
    }

    @Test
    void for_a_quarter_of_an_hour() {
        world.clock().pass(Duration.ofMinutes(14));
        assertThat(edit(tom, "In time", 1).status()).isEqualTo(200);

        world.clock().pass(Duration.ofMinutes(1));
        assertThat(edit(tom, "Too late", 2).problem()).isEqualTo("edit-over");
    }

    @Test
    void two_devices_do_not_overwrite_one_another() {
        done(edit(tom, "From the phone", 1));

        var late = edit(tom, "From the desk", 1);

        assertThat(late.problem()).isEqualTo("changed-meanwhile");
        assertThat(late.json().getJsonObject("current").getString("body")).isEqualTo("From the phone");
        assertThat(late.json().getString("yours")).isEqualTo("From the desk");
    }

    @Test
    void what_was_taken_back_leaves_its_place_and_no_word() {
        done(edit(tom, "First", 1));
        assertThat(unread(paul, subject)).isEqualTo(2);

        assertThat(delete(tom).status()).isEqualTo(204);

        var left = messages(paul, subject, "").itemList().get(1);
        assertThat(left.getString("gone")).isEqualTo("deleted");
        assertThat(left.getString("body") + left.getString("html")).isEmpty();
        assertThat(revisions(paul)).isEmpty();
        assertThat(unread(paul, subject)).isEqualTo(1);
        assertThat(edit(tom, "Again", 3).status()).isEqualTo(404);
        assertThat(delete(tom).status()).isEqualTo(404);
    }

    @Test
    void nobody_takes_back_what_others_wrote() {
        for (var other : List.of(paul, lea, sara))
            assertThat(delete(other).status()).isEqualTo(404);
    }

    @Test
    void what_was_read_is_not_counted_when_it_goes() {
        done(reads(paul, subject, written.id()));

        done(delete(tom));

        assertThat(unread(paul, subject)).isZero();
    }

    private Answer edit(Speaker author, String body, int version) {
        return author.patch(API + "messages/" + written.id(), Map.of("body", body, "version", version));
    }

    private Answer delete(Speaker author) {
        return author.delete(API + "messages/" + written.id());
    }

    private List<String> revisions(Speaker reader) {
        return reader.get(API + "messages/" + written.id() + "/revisions").items().stream()
                .map(one -> ((JsonObject) one).getString("body"))
                .toList();
    }
}
