package entraide.messaging.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.sheet.SheetCase;
import entraide.platform.db.Tx;
import entraide.support.Answer;
import entraide.support.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PutCheckInTest extends SheetCase {

    private long id;

    @BeforeEach
    void wednesday() {
        world.clock().set(World.START);
        run("update messaging.accompaniment set ended_at = now() where ended_at is null");
        id = done(accompany(tom, paul)).id();
    }

    private Answer say(String week, int sure) {
        return tom.put(
                API + "accompaniments/" + id + "/check-ins/" + week,
                Map.of("moved", "The page", "blocks", "Prices", "sure", sure));
    }

    @Test
    void one_word_a_week_that_both_read_and_that_can_be_put_differently() {
        done(say("2026-W11", 2));
        done(say("2026-W11", 4));
        world.clock().pass(Duration.ofDays(7));
        done(say("2026-W12", 5));

        var read = done(paul.get(API + "accompaniments/" + id + "/check-ins"));
        assertThat(read.itemList()).extracting(one -> one.getString("week")).containsExactly("2026-W12", "2026-W11");
        assertThat(read.itemList()).extracting(one -> one.getInteger("sure")).containsExactly(5, 4);
        assertThat(tom.get(API + "accompaniments/" + id + "/check-ins").text()).isEqualTo(read.text());
        assertThat(lea.get(API + "accompaniments/" + id + "/check-ins").status())
                .isEqualTo(404);
    }

    @Test
    void it_is_the_students_and_of_this_week() {
        assertThat(say("2026-W10", 3).status()).isEqualTo(400);
        assertThat(say("2026-W60", 3).status()).isEqualTo(400);
        assertThat(paul.put(
                                API + "accompaniments/" + id + "/check-ins/2026-W11",
                                Map.of("moved", "", "blocks", "", "sure", 3))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoever_says_nothing_is_reminded_once_on_friday() {
        world.clock().pass(Duration.ofDays(7));
        assertThat(reminded()).isZero();
        world.clock().pass(Duration.ofDays(2));
        assertThat(reminded()).isEqualTo(1);
        assertThat(reminded()).isEqualTo(1);

        world.clock().pass(Duration.ofDays(5));
        done(say("2026-W13", 3));
        world.clock().pass(Duration.ofDays(2));
        assertThat(reminded()).isEqualTo(1);
    }

    /** Runs the chore, and says how often this student was reminded so far. */
    private long reminded() {
        var platform = world.node().platform();
        var chore = new RemindOfCheckIn(new entraide.messaging.MessagingEvents(platform.outbox()), world.clock());
        platform.database().transact((Tx tx) -> chore.run(tx)).await();
        return row(
                        "select count(*) as n from platform.outbox where topic = 'messaging.check-in-due' and subject = $1"
                                + " and audience = array['member:' || $2::bigint]",
                        id,
                        tom.id())
                .getLong("n");
    }
}
