package entraide.messaging.message;

import static entraide.messaging.message.WriteMessageTest.seqs;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListMessagesTest extends InPrivate {

    private final long subject = subject("Long");

    private void write(int many) {
        IntStream.range(0, many).forEach(i -> done(says(tom, subject, "message " + i)));
    }

    @Test
    void the_last_ones_oldest_first() {
        write(6);

        var page = messages(paul, subject, "?limit=3");

        assertThat(seqs(page)).containsExactly(5L, 6L, 7L);
        assertThat(page.json().getString("next")).isEqualTo("5");
    }

    @Test
    void backward_to_the_beginning() {
        write(6);

        var page = messages(paul, subject, "?limit=3&before=5");
        assertThat(seqs(page)).containsExactly(2L, 3L, 4L);

        var first = messages(paul, subject, "?limit=3&before=" + page.json().getString("next"));
        assertThat(seqs(first)).containsExactly(1L);
        assertThat(first.json().getString("next")).isNull();
    }

    @Test
    void forward_to_the_end() {
        write(6);

        var page = messages(paul, subject, "?limit=3&after=2");
        assertThat(seqs(page)).containsExactly(3L, 4L, 5L);

        var last = messages(paul, subject, "?limit=3&after=" + page.json().getString("next"));
        assertThat(seqs(last)).containsExactly(6L, 7L);
        assertThat(last.json().getString("next")).isNull();
        assertThat(messages(paul, subject, "?after=7").itemList()).isEmpty();
    }
}
