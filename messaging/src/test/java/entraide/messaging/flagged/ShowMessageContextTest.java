package entraide.messaging.flagged;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable;
import entraide.platform.db.Tx;
import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShowMessageContextTest extends InPrivate {

    private final Speaker omar = one(Role.MODERATOR);
    private final long subject = subject("Judged");
    private final List<Long> written = IntStream.rangeClosed(2, 12)
            .mapToObj(i -> done(says(tom, subject, "message " + i)).id())
            .toList();

    @Test
    void a_reported_message_and_the_five_around() {
        report(7);

        assertThat(bodies(context(omar, 7)))
                .containsExactly("message 4", "message 5", "message 6", "message 7", "message 8", "message 9");
    }

    @Test
    void at_the_end_the_five_are_before() {
        report(12);

        assertThat(bodies(context(omar, 12))).hasSize(6).endsWith("message 12");
    }

    @Test
    void nothing_of_what_was_not_reported() {
        report(7);

        assertThat(context(omar, 6).status()).isEqualTo(404);
        assertThat(messages(omar, subject, "").status()).isEqualTo(404);
        assertThat(omar.get(API + "messages/" + id(7)).status()).isEqualTo(404);
        assertThat(context(sara, 7).problem()).isEqualTo("forbidden");
        assertThat(context(paul, 7).problem()).isEqualTo("forbidden");
    }

    @Test
    void who_writes_and_deletes_at_once_is_judged_by_what_was_written() {
        report(7);
        done(tom.delete(API + "messages/" + id(7)));
        done(tom.delete(API + "messages/" + id(6)));

        assertThat(bodies(context(omar, 7))).contains("message 7", "").doesNotContain("message 6");
    }

    @Test
    void that_it_was_read_is_written_down() {
        report(7);
        context(omar, 6);
        context(omar, 7);

        var log = row(
                "select array_agg(message_id) as read from messaging.context_reading where moderator_id = $1",
                omar.id());

        assertThat(log.getJsonArray("read")).containsExactly(id(7));
    }

    @Test
    void a_hidden_message_is_gone_for_all_and_comes_back_with_its_count() {
        assertThat(unread(paul, subject)).isEqualTo(12);

        assertThat(judged(tx -> hideable().hide(tx, id(7)))).isTrue();
        assertThat(judged(tx -> hideable().hide(tx, id(7)))).isFalse();
        var hidden = paul.get(API + "messages/" + id(7)).json();
        assertThat(hidden.getString("gone")).isEqualTo("hidden");
        assertThat(hidden.getString("body") + hidden.getString("html")).isEmpty();
        assertThat(unread(paul, subject)).isEqualTo(11);

        assertThat(judged(tx -> hideable().restore(tx, id(7)))).isTrue();
        assertThat(paul.get(API + "messages/" + id(7)).json().getString("body")).isEqualTo("message 7");
        assertThat(unread(paul, subject)).isEqualTo(12);
    }

    @Test
    void an_excerpt_is_of_the_message_and_says_nothing_of_the_subject() {
        var excerpt = moderation(tx -> hideable().excerpt(tx, id(7))).orElseThrow();

        assertThat(excerpt.text()).isEqualTo("message 7");
        assertThat(excerpt.authorId()).isEqualTo(tom.id());
        assertThat(excerpt.title()).isEmpty();
    }

    private long id(int seq) {
        return written.get(seq - 2);
    }

    private void report(int seq) {
        REPORTED.add(new ContentRef("message", id(seq)));
    }

    private Answer context(Speaker reader, int seq) {
        return reader.get(API + "messages/" + id(seq) + "/context");
    }

    private static Hideable hideable() {
        return messaging().hideables().get(0);
    }

    private static boolean judged(Function<Tx, Future<Boolean>> deed) {
        return moderation(deed);
    }

    private static <T> T moderation(Function<Tx, Future<T>> deed) {
        return world.node().platform().database().transact(deed).await();
    }
}
