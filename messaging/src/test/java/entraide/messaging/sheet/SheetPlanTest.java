package entraide.messaging.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.Crowded;
import entraide.messaging.InPrivate;
import entraide.platform.db.Db;
import entraide.support.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among 2,000 sheets of 50 versions each, one of them reads what it shows. */
class SheetPlanTest extends InPrivate {

    @BeforeAll
    static void grow() {
        Crowded.growOnce(db());
    }

    private static Db db() {
        return world.node().platform().database();
    }

    @Test
    void a_sheet_as_it_is_now() {
        var plan = Plan.of(db(), SheetPages.ONE, Crowded.FIRST + 77, Crowded.MENTOR);

        assertThat(plan.indexes()).contains("sheet_pkey");
        assertThat(plan.touched("sheet")).isEqualTo(1);
        assertThat(plan.touched("accompaniment") + plan.touched("mentoring")).isLessThanOrEqualTo(2);
    }

    @Test
    void a_page_of_its_versions() {
        var plan = Plan.of(db(), SheetPages.VERSIONS, Crowded.FIRST + 77, Crowded.MENTOR, 40L, 21);

        assertThat(plan.indexes()).contains("sheet_event_pkey");
        assertThat(plan.touched("sheet_event")).isLessThanOrEqualTo(21);
    }
}
