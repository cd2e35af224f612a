package entraide.messaging.message;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.Crowded;
import entraide.messaging.InPrivate;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.support.Plan;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a conversation of 20,000 among 100,000 messages, a page reads what it shows, in both directions. */
class MessagePlanTest extends InPrivate {

    @BeforeAll
    static void grow() {
        if (row("select count(*) as many from people.member where id = $1", Crowded.FIRST)
                        .getLong("many")
                == 0) Crowded.grow(db());
    }

    private static Db db() {
        return world.node().platform().database();
    }

    private static Plan plan(String sql, long place) {
        return Plan.of(
                db(), sql, Crowded.FIRST + 1, Crowded.MENTOR, world.clock().instant(), place, 21);
    }

    private static void readsWhatItShows(Plan plan) {
        assertThat(plan.indexes()).contains("message_seq_key", "participant_pkey");
        assertThat(plan.touched("message")).isLessThanOrEqualTo(21);
        assertThat(plan.touched("member")).isLessThanOrEqualTo(21);
        assertThat(plan.readsWhole("participant")).isFalse();
    }

    @Test
    void the_last_ones() {
        readsWhatItShows(plan(Messages.EARLIER, Long.MAX_VALUE));
    }

    @Test
    void deep_inside_in_both_directions() {
        readsWhatItShows(plan(Messages.EARLIER, 9_000));
        readsWhatItShows(plan(Messages.LATER, 9_000));
    }

    @Test
    void a_page_is_one_round_trip() {
        var subject = subject("Round trips");
        var fewest = LongStream.rangeClosed(1, 10)
                .map(limit -> sentBy(subject, limit))
                .min();

        assertThat(fewest).hasValue(1);
    }

    // Chores and relays of the same process send statements too, now and then.
    private long sentBy(long subject, long limit) {
        var before = Sql.sent();
        messages(tom, subject, "?limit=" + limit);
        return Sql.sent() - before;
    }
}
