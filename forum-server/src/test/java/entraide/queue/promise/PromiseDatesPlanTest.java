package entraide.queue.promise;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.CrowdedLine;
import entraide.queue.School;
import entraide.support.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With 50,000 waiting, a calendar reads what is its owner's and nothing else. */
class PromiseDatesPlanTest {

    private static final School SCHOOL = CrowdedLine.school();
    private static final int MOST = 300;

    @BeforeAll
    static void fill() {
        CrowdedLine.fill();
    }

    @Test
    void of_a_mentor() {
        var plan = plan(SCHOOL.mina.id(), true);
        assertThat(plan.readsWhole("item")).isFalse();
        assertThat(plan.touched("item")).isLessThanOrEqualTo(MOST);
    }

    @Test
    void of_an_asker_of_thousands() {
        var plan = plan(SCHOOL.lea.id(), false);
        assertThat(plan.indexes()).contains("item_asker_idx");
        assertThat(plan.touched("item")).isLessThanOrEqualTo(3 * MOST);
    }

    private static Plan plan(long member, boolean accompanies) {
        return CrowdedLine.explain(
                PromiseDates.MINE, member + ", " + accompanies + ", '2026-01-01', '2025-12-20', '{1,2,3}', " + MOST);
    }
}
