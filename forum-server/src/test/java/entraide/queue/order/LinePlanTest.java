package entraide.queue.order;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.queue.CrowdedLine;
import entraide.queue.School;
import entraide.queue.order.Filter.Subject;
import entraide.support.Plan;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With 50,000 waiting, each page reads what it shows, by the index it names. */
class LinePlanTest {

    private static final School SCHOOL = CrowdedLine.school();

    private static final String FROM_THE_TOP = "0, '1970-01-01', 0, null";

    @BeforeAll
    static void fill() {
        CrowdedLine.fill();
    }

    @Test
    void the_whole_line() {
        var plan = plan(all(Subject.ANY), "3, " + FROM_THE_TOP);

        assertThat(plan.touchedBy("item_order_idx")).isEqualTo(21);
        assertThat(plan.touched("item")).isLessThanOrEqualTo(21);
    }

    @Test
    void deep_in_the_line() {
        var plan = plan(all(Subject.ANY), "3, 2, '2026-01-25', 36000, null");

        assertThat(plan.touchedBy("item_order_idx")).isEqualTo(21);
        assertThat(plan.touched("item")).isLessThanOrEqualTo(21);
    }

    @Test
    void one_lane() {
        var plan =
                plan(new Filter(Optional.of(Lane.AT_RISK), false, false, Subject.ANY), "1, 1, '1970-01-01', 0, null");

        assertThat(plan.touchedBy("item_order_idx")).isEqualTo(21);
        assertThat(plan.touched("item")).isLessThanOrEqualTo(21);
    }

    @Test
    void one_space() {
        var plan = plan(
                all(new Subject(Optional.of("space-7"), none(), false, none())), "3, 0, '1970-01-01', 0, 'space-7'");

        assertThat(plan.touchedBy("item_space_order_idx")).isEqualTo(21);
        assertThat(plan.touched("item")).isLessThanOrEqualTo(21);
    }

    @Test
    void a_rare_tag() {
        var plan =
                plan(all(new Subject(none(), Optional.of("rare"), false, none())), "3, " + FROM_THE_TOP + ", 'rare'");

        assertThat(plan.touchedBy("item_tags_idx")).isEqualTo(20);
    }

    @Test
    void mine() {
        var plan = plan(new Filter(none(), true, false, Subject.ANY), "3, " + FROM_THE_TOP);

        assertThat(plan.indexes()).contains("item_claimed_idx");
        assertThat(plan.touched("item")).isZero();
    }

    @Test
    void a_page_is_one_round_trip() {
        var fewest =
                LongStream.rangeClosed(1, 10).map(LinePlanTest::sentByAPage).min();

        assertThat(fewest).hasValue(1);
    }

    // Chores and relays of the same process send statements too, now and then; a page asked for twice is remembered.
    private static long sentByAPage(long limit) {
        var before = Sql.sent();
        SCHOOL.list(SCHOOL.mina, "?limit=" + limit);
        return Sql.sent() - before;
    }

    private static Filter all(Subject about) {
        return new Filter(none(), false, false, about);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Plan plan(Filter filter, String place) {
        return CrowdedLine.explain(Slice.of(filter, 21).sql(), "'2027-01-01', " + SCHOOL.mina.id() + ", " + place);
    }
}
