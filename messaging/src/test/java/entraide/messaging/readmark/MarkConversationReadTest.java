package entraide.messaging.readmark;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.db.Sql;
import entraide.support.Speaker;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkConversationReadTest extends InPrivate {

    private final long subject = subject("Reading");
    private final long second = done(says(tom, subject, "second")).id();
    private final long third = done(says(tom, subject, "third")).id();

    @Test
    void what_is_behind_the_mark_is_unread() {
        assertThat(unread(paul, subject)).isEqualTo(3);

        done(reads(paul, subject, second));

        assertThat(unread(paul, subject)).isEqualTo(1);
    }

    @Test
    void it_only_moves_on() {
        done(reads(paul, subject, third));

        done(reads(paul, subject, second));

        assertThat(unread(paul, subject)).isZero();
        assertThat(show(paul, subject).json().getLong("readSeq")).isEqualTo(3);
    }

    @Test
    void the_others_see_how_far_one_has_read() {
        done(reads(paul, subject, second));

        var people = show(tom, subject).json().getJsonArray("people");

        assertThat(people.stream()
                        .map(one -> (JsonObject) one)
                        .filter(one -> one.getJsonObject("member").getLong("id") == paul.id())
                        .map(one -> one.getLong("readSeq")))
                .containsExactly(2L);
    }

    @Test
    void who_writes_with_nothing_unread_has_read_their_own_words() {
        assertThat(show(tom, subject).json().getLong("readSeq")).isEqualTo(3);
        done(says(paul, subject, "fourth"));

        done(says(tom, subject, "fifth, without having read the fourth"));

        assertThat(unread(tom, subject)).isEqualTo(1);
        assertThat(unread(paul, subject)).isEqualTo(4);
    }

    @Test
    void a_message_of_another_conversation_is_no_mark() {
        var elsewhere = subject(accompany(lea, mina), lea, "Elsewhere");
        var foreign = messages(lea, elsewhere, "").itemList().get(0).getLong("id");

        assertThat(reads(paul, subject, foreign).status()).isEqualTo(404);
        assertThat(reads(lea, subject, second).status()).isEqualTo(404);
    }

    @Test
    void a_mark_waits_for_what_is_being_written_and_counts_it() {
        var begun = Promise.<Void>promise();
        var end = Promise.<Void>promise();
        var writing = world.node()
                .platform()
                .database()
                .transact(tx -> Sql.run(tx, WRITE, subject, tom.id()).compose(written -> {
                    begun.complete();
                    return end.future();
                }));
        begun.future().await();

        var marking = CompletableFuture.supplyAsync(() -> reads(paul, subject, third));
        while (row("select count(*) as many from pg_stat_activity where wait_event_type = 'Lock'")
                        .getLong("many")
                == 0) Thread.onSpinWait();
        end.complete();
        writing.await();

        done(marking.join());
        assertThat(unread(paul, subject)).isEqualTo(1);
    }

    /** As a writer does it. */
    private static final String WRITE = """
            with placed as (
                update messaging.conversation set last_seq = last_seq + 1 where id = $1 returning id, last_seq
            ), counted as (
                update messaging.participant set unread = unread + 1 where conversation_id = $1 and member_id <> $2
            )
            insert into messaging.message
                   (conversation_id, seq, author_id, body, html, excerpt, created_at, written_at)
            select id, last_seq, $2, 'x', 'x', 'x', now(), now() from placed
            """;

    @Test
    void reading_while_others_write_never_counts_wrong() {
        var authors = new Speaker[] {tom, paul};
        IntStream.range(0, 40).parallel().forEach(i -> {
            var author = authors[i % 2];
            var written = done(says(author, subject, "at once " + i)).id();
            if (i % 4 < 2) done(reads(authors[1 - i % 2], subject, written));
        });

        for (var reader : authors) {
            var counted = messages(
                            reader,
                            subject,
                            "?limit=100&after=" + show(reader, subject).json().getLong("readSeq"))
                    .itemList()
                    .stream()
                    .filter(message -> message.getJsonObject("author").getLong("id") != reader.id())
                    .count();
            assertThat(unread(reader, subject)).isEqualTo((int) counted);
        }
    }
}
