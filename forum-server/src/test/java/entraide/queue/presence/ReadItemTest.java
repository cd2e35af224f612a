package entraide.queue.presence;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.School;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadItemTest {

    private final School school = School.fresh();
    private final long question = school.asks(school.lea, "one").now();

    @Test
    void each_sees_who_else_has_it_open() {
        assertThat(reads(school.mina)).isEmpty();
        assertThat(reads(school.paul)).containsExactly("mina");
        assertThat(reads(school.mina)).containsExactly("paul");
    }

    @Test
    void until_they_leave_or_are_silent_for_a_minute() {
        reads(school.mina);
        reads(school.paul);
        school.paul.delete(path());
        assertThat(reads(school.mina)).isEmpty();

        school.pass(Duration.ofMinutes(1));
        assertThat(reads(school.paul)).isEmpty();
    }

    @Test
    void others_hear_when_that_changes_and_not_each_time_it_is_said_again() {
        reads(school.mina);
        reads(school.mina);
        reads(school.mina);
        assertThat(school.told("queue.readers-changed")).hasSize(1);

        school.mina.delete(path());
        school.mina.delete(path());
        assertThat(school.told("queue.readers-changed")).hasSize(2);
    }

    @Test
    void nobody_reads_what_is_not_there() {
        assertThat(school.mina.put("/api/v1/queue/items/4000000/presence").status())
                .isEqualTo(404);
    }

    private String path() {
        return "/api/v1/queue/items/" + school.item(question) + "/presence";
    }

    private List<String> reads(Speaker mentor) {
        return mentor.put(path()).json().getJsonArray("readers").stream()
                .map(reader -> ((JsonObject) reader).getString("handle"))
                .toList();
    }
}
