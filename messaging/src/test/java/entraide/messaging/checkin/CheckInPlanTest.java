package entraide.messaging.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.Crowded;
import entraide.messaging.InPrivate;
import entraide.platform.db.Db;
import entraide.support.Plan;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among 100,000 check-ins, a page reads what it shows. */
class CheckInPlanTest extends InPrivate {

    @BeforeAll
    static void grow() {
        Crowded.growOnce(db());
    }

    private static Db db() {
        return world.node().platform().database();
    }

    @Test
    void a_page_of_one_students() {
        var plan = Plan.of(db(), CheckIns.ALL, Crowded.FIRST + 77, Crowded.MENTOR, LocalDate.parse("9999-12-31"), 21);

        assertThat(plan.indexes()).contains("check_in_pkey");
        assertThat(plan.touched("check_in")).isLessThanOrEqualTo(50);
        assertThat(plan.readsWhole("check_in")).isFalse();
    }
}
