package entraide.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What looking at each text may cost whoever writes. */
class LookCostTest extends GuardedTest {

    private static final String BODY =
            "A reply that has enough words to be compared with whatever else its author wrote of late: ";

    @Test
    void a_reply_of_a_student_costs_two_statements_more_than_a_moderators_at_whom_nobody_looks() {
        var thread = talk(mina, help, "Hello").id();

        // Timers of the server send statements as well: of several tries the one that they did not touch counts.
        long looked = LongStream.range(0, 12)
                .map(i -> statements(() -> reply(lea, thread, BODY + i)))
                .min()
                .orElseThrow();
        long passed = LongStream.range(0, 12)
                .map(i -> statements(() -> reply(omar, thread, BODY + i)))
                .min()
                .orElseThrow();

        assertThat(looked - passed).isEqualTo(2);
    }

    private static long statements(Runnable deed) {
        var before = Sql.sent();
        deed.run();
        return Sql.sent() - before;
    }
}
