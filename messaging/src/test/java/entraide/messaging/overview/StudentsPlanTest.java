package entraide.messaging.overview;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.Crowded;
import entraide.messaging.InPrivate;
import entraide.platform.db.Db;
import entraide.support.Plan;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among 2,000 accompanied students, a mentor's overview reads that mentor's, and of each the last word. */
class StudentsPlanTest extends InPrivate {

    @BeforeAll
    static void grow() {
        Crowded.growOnce(db());
    }

    private static Db db() {
        return world.node().platform().database();
    }

    private static Plan plan(long mentor) {
        var now = world.clock().instant();
        return Plan.of(db(), Students.ALL, mentor, LocalDate.parse("2026-03-11"), now, now, -1, Instant.EPOCH, 0L, 21);
    }

    @Test
    void a_mentor_of_two() {
        subject("One");
        subject(accompany(lea, paul), lea, "Two");
        var plan = plan(paul.id());

        assertThat(plan.indexes()).contains("conversation_accompaniment_idx", "message_seq_key");
        for (var table : new String[] {"accompaniment", "mentoring", "sheet", "conversation", "message", "check_in"}) {
            assertThat(plan.touched(table)).as(table).isLessThanOrEqualTo(2);
            assertThat(plan.readsWhole(table)).as(table).isFalse();
        }
    }

    @Test
    void the_mentor_of_all_of_them() {
        var plan = plan(Crowded.MENTOR);

        // The last message of each is the mentor's, the one before it the student's.
        assertThat(plan.touched("message")).isLessThanOrEqualTo(2 * Crowded.CONVERSATIONS);
        assertThat(plan.touched("check_in")).as("check-ins").isLessThanOrEqualTo(Crowded.CONVERSATIONS);
    }
}
