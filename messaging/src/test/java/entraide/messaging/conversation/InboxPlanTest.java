package entraide.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.Crowded;
import entraide.messaging.InPrivate;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.support.Plan;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With 2,000 conversations of one mentor, an inbox reads what it shows, by the index it names. */
class InboxPlanTest extends InPrivate {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    @BeforeAll
    static void grow() {
        if (row("select count(*) as many from people.member where id = $1", Crowded.FIRST)
                        .getLong("many")
                == 0) Crowded.grow(db());
    }

    private static Db db() {
        return world.node().platform().database();
    }

    @Test
    void the_inbox() {
        var plan = Plan.of(db(), Conversations.INBOX, Crowded.MENTOR, LAST, Long.MAX_VALUE, 21);

        assertThat(plan.indexes()).contains("participant_inbox_idx", "participant_unread_idx", "message_seq_key");
        assertThat(plan.touched("message")).isLessThanOrEqualTo(21);
        assertThat(plan.touched("conversation")).isLessThanOrEqualTo(21);
        // What is unread is summed over; of what is shown, its row and those of its people.
        assertThat(plan.touched("participant")).isLessThanOrEqualTo(1_334 + 21 + 2 * 21);
        assertThat(plan.readsWhole("participant")).isFalse();
    }

    @Test
    void the_subjects_of_one_accompaniment() {
        var plan = Plan.of(db(), Conversations.SUBJECTS, Crowded.MENTOR, LAST, Long.MAX_VALUE, 21, Crowded.FIRST + 77);

        assertThat(plan.indexes()).contains("participant_subjects_idx");
        assertThat(plan.touched("conversation")).isEqualTo(1);
    }

    @Test
    void a_page_is_one_round_trip() {
        done(accompany(tom, paul));
        var fewest = LongStream.rangeClosed(1, 10).map(limit -> sentBy(limit)).min();

        assertThat(fewest).hasValue(1);
    }

    // Chores and relays of the same process send statements too, now and then.
    private long sentBy(long limit) {
        var before = Sql.sent();
        tom.get(API + "conversations?limit=" + limit);
        return Sql.sent() - before;
    }
}
