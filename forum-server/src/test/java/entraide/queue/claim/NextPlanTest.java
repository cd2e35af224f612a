package entraide.queue.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.CrowdedLine;
import entraide.queue.School;
import entraide.support.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With 50,000 waiting, what is next is found without reading what comes after it. */
class NextPlanTest {

    private static final School SCHOOL = CrowdedLine.school();

    @BeforeAll
    static void fill() {
        CrowdedLine.fill();
    }

    @Test
    void the_head_of_the_line() {
        var plan = plan("null, null, false, null");

        assertThat(plan.touchedBy("item_order_idx")).isLessThanOrEqualTo(2);
        assertThat(plan.touched("item")).isLessThanOrEqualTo(2);
    }

    @Test
    void the_head_of_a_space() {
        assertThat(plan("'space-7', null, false, null").touched("item")).isLessThanOrEqualTo(40);
    }

    private static Plan plan(String about) {
        return CrowdedLine.explain(ClaimDesk.PASSING_OVER, SCHOOL.mina.id() + ", '2025-01-01', false, " + about);
    }
}
