package entraide.queue.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.School;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShowLoadTest {

    private final School school = School.fresh();

    @Test
    void what_one_holds_what_waits_for_ones_word_and_what_one_comes_back_to() {
        var held = school.asks(school.lea, "held").now();
        var awaited = school.asks(school.lea, "awaited").now();
        var snoozed = school.asks(school.lea, "snoozed").now();
        school.picks(school.paul, awaited);
        school.moves(
                school.paul,
                awaited,
                "handovers",
                Map.of("to", "mina", "note", "He asks about invoices; I said you know these better than I do."));
        school.picks(school.mina, held);
        school.picks(school.mina, snoozed);
        var until = school.world().clock().instant().plus(Duration.ofHours(1));
        school.moves(school.mina, snoozed, "snoozes", Map.of("until", until.toString(), "wakeOnReply", true));

        assertThat(load(school.mina, "held")).isEqualTo(1);
        assertThat(load(school.mina, "awaited")).isEqualTo(1);
        assertThat(load(school.mina, "snoozed")).isEqualTo(1);
        assertThat(load(school.mina, "limit")).isEqualTo(4);
        assertThat(load(school.paul, "held")).isZero();
    }

    private static int load(Speaker mentor, String what) {
        return mentor.get("/api/v1/queue/load").json().getInteger(what);
    }
}
