package entraide.forum.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Crowded;
import entraide.forum.ForumTest;
import entraide.support.Plan;
import org.junit.jupiter.api.Test;

/** The feed of a space among tens of thousands of posts reads from its index what it shows, of each kind and state. */
class NewThreadsPlanTest extends ForumTest {

    private static final int SHOWN = 30;
    private static final int KINDS_AND_STATES = 6;

    @Test
    void of_a_space() {
        var db = world.node().platform().database();
        Crowded.grow(db);
        var plan = Plan.of(db, NewThreads.NEWEST, true, new Long[0], 5L, SHOWN);
        assertThat(plan.indexes()).contains("listing_kind_newest_idx");
        assertThat(plan.touched("listing")).isLessThanOrEqualTo(KINDS_AND_STATES * SHOWN);
        assertThat(plan.touched("thread")).isLessThanOrEqualTo(SHOWN);
        assertThat(plan.touched("post")).isLessThanOrEqualTo(SHOWN);
    }
}
