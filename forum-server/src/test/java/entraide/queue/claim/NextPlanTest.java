package entraide.queue.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.CrowdedLine;
import entraide.queue.School;
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

        assertThat(plan.rows("item_order_idx")).isLessThanOrEqualTo(2);
        assertThat(plan.rowsOfAll()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_head_of_a_space() {
        assertThat(plan("'space-7', null, false, null").rowsOfAll()).isLessThanOrEqualTo(40);
    }

    private static CrowdedLine.Plan plan(String about) {
        return CrowdedLine.explain(ClaimDesk.PASSING_OVER, SCHOOL.mina.id() + ", '2025-01-01', false, " + about);
    }
}
