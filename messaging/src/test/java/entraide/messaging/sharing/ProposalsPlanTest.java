package entraide.messaging.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.Crowded;
import entraide.messaging.InPrivate;
import entraide.platform.db.Db;
import entraide.support.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among 20,000 proposals of one mentor, a page reads what it shows. */
class ProposalsPlanTest extends InPrivate {

    @BeforeAll
    static void grow() {
        Crowded.growOnce(db());
    }

    private static Db db() {
        return world.node().platform().database();
    }

    @Test
    void a_page_of_a_mentors_and_of_a_students() {
        for (var one : new long[] {Crowded.MENTOR, Crowded.FIRST + 77}) {
            var plan = Plan.of(db(), Proposals.MINE, one, Long.MAX_VALUE, 21);

            assertThat(plan.indexes()).contains("proposal_student_idx");
            assertThat(plan.touched("proposal")).isLessThanOrEqualTo(3 * 21);
            assertThat(plan.touched("participant")).isLessThanOrEqualTo(21);
            assertThat(plan.readsWhole("member")).isFalse();
        }
    }
}
