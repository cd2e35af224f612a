package entraide.messaging.message;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.support.Answer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WriteMessageTest extends InPrivate {

    @Test
    void it_is_rendered_and_has_the_next_place() {
        var subject = subject("Rendering");

        var written = says(paul, subject, "**Yes**, [look](https://example.org) <script>no</script>");

        assertThat(written.status()).isEqualTo(201);
        assertThat(written.json().getLong("seq")).isEqualTo(2);
        assertThat(written.json().getString("html"))
                .contains("<strong>Yes</strong>")
                .doesNotContain("<script>");
        assertThat(tom.get(API + "messages/" + written.id()).json()).isEqualTo(written.json());
    }

    @Test
    void who_writes_last_passes_the_turn() {
        var subject = subject("Turns");
        assertThat(turn(tom, subject)).isEqualTo("mentor");

        done(says(paul, subject, "An answer"));
        assertThat(turn(tom, subject)).isEqualTo("asker");

        done(says(tom, subject, "And then?"));
        assertThat(turn(paul, subject)).isEqualTo("mentor");
    }

    @Test
    void a_mentor_who_writes_first_waits_for_the_student() {
        var subject = subject(accompany(tom, paul), paul, "Hello Tom");

        assertThat(turn(paul, subject)).isEqualTo("asker");
    }

    @Test
    void an_aside_leaves_the_turn_where_it_is() {
        var subject = subject("Thanks");
        done(says(paul, subject, "An answer"));

        var thanks = tom.post(messages(subject), Map.of("body", "Thanks!", "aside", true));

        assertThat(thanks.json().getBoolean("aside")).isTrue();
        assertThat(turn(tom, subject)).isEqualTo("asker");
    }

    @Test
    void a_settled_subject_owes_nothing_until_somebody_writes() {
        var subject = subject("Settled");

        done(tom.put(API + "conversations/" + subject + "/settled"));
        assertThat(turn(paul, subject)).isEqualTo("done");

        done(says(tom, subject, "One more thing"));
        assertThat(turn(paul, subject)).isEqualTo("mentor");
    }

    @Test
    void it_quotes_what_stands_in_the_same_conversation() {
        var accompaniment = accompany(tom, paul);
        var subject = subject(accompaniment, tom, "Quoting");
        var first = done(says(tom, subject, "What about **prices**?"));
        var elsewhere = done(says(tom, subject(accompaniment, tom, "Other"), "Elsewhere"));

        var answer = done(quoting(subject, first.id()));

        var quote = answer.json().getJsonObject("quote");
        assertThat(quote.getString("excerpt")).isEqualTo("What about prices?");
        assertThat(quote.getLong("seq")).isEqualTo(2);
        assertThat(pointer(quoting(subject, elsewhere.id()))).isEqualTo("/quoteId");
        done(tom.delete(API + "messages/" + first.id()));
        assertThat(pointer(quoting(subject, first.id()))).isEqualTo("/quoteId");
        var shown = paul.get(API + "messages/" + answer.id()).json().getJsonObject("quote");
        assertThat(shown.getString("excerpt")).isEmpty();
    }

    @Test
    void it_says_something() {
        var subject = subject("Nothing");

        assertThat(pointer(says(tom, subject, " \n "))).isEqualTo("/body");
    }

    @Test
    void sent_again_it_is_written_once() {
        var subject = subject("Once");
        var twice = tom.once("one-intention");

        var first = says(twice, subject, "Only once");
        var again = says(twice, subject, "Only once");

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(bodies(messages(paul, subject, ""))).containsExactly("About Once", "Only once");
        assertThat(unread(paul, subject)).isEqualTo(2);
    }

    @Test
    void one_who_left_writes_no_more() {
        var accompaniment = accompany(tom, paul);
        var subject = subject(accompaniment, tom, "Leaving");
        var own = done(says(paul, subject, "Goodbye"));
        done(team(accompaniment, true, mina));

        assertThat(says(paul, subject, "Still here").status()).isEqualTo(404);
        assertThat(paul.patch(API + "messages/" + own.id(), Map.of("body", "Other words", "version", 1))
                        .status())
                .isEqualTo(404);
        assertThat(paul.delete(API + "messages/" + own.id()).status()).isEqualTo(404);
        assertThat(says(mina, subject, "Hello").status()).isEqualTo(201);
    }

    private static String messages(long subject) {
        return API + "conversations/" + subject + "/messages";
    }

    private Answer quoting(long subject, long message) {
        return paul.post(messages(subject), Map.of("body", "This", "quoteId", message));
    }

    static List<Long> seqs(Answer page) {
        return page.items().stream()
                .map(item -> ((JsonObject) item).getLong("seq"))
                .toList();
    }
}
