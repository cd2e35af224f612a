package entraide.queue.order;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.queue.School;
import entraide.queue.order.Filter.Subject;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With 50,000 waiting, each page reads what it shows, by the index it names. */
class LinePlanTest {

    private static final School SCHOOL = School.fresh();

    private static final String SPACES = """
            insert into queue.space_target (space_id, slug, name)
            select i, 'space-' || i, 'Space ' || i
              from generate_series(1, 20) i
                on conflict (space_id) do update
                   set slug = excluded.slug, name = excluded.name
            """;

    private static final String FIFTY_THOUSAND = """
            insert into queue.item (kind, ref_id, thread_id, space_id, title, asker_id, anonymous, asked_at, weight,
                   blocked, tags, turn, since, lane, place, promise_at, at_risk_at)
            select 'thread', i, i, 1 + i % 20, 'Question number ' || i, $1 + i % 2, false, at, 0, false,
                   case when i % 2500 = 0 then '{rare}'::text[] when i % 3 = 0 then '{common}' else '{}' end,
                   'mentor', at, case when i < 10000 then 0 when i < 20000 then 1 else 2 end, at,
                   at + interval '2 days', at + interval '1 day'
              from (select i, '2026-01-01'::timestamptz + i * interval '1 minute' as at
                      from generate_series(1, 50000) i) line
            """;

    private static final String FROM_THE_TOP = "0, '1970-01-01', 0, null";

    @BeforeAll
    static void fill() {
        run(SPACES);
        Sql.run(SCHOOL.database(), FIFTY_THOUSAND, SCHOOL.lea.id()).await();
        run("vacuum analyze queue.item");
        run("vacuum analyze queue.tally");
        run("analyze people.member");
    }

    @Test
    void the_whole_line() {
        var plan = plan(all(Subject.ANY), "3, " + FROM_THE_TOP);

        assertThat(plan.rows("item_order_idx")).isEqualTo(21);
        assertThat(plan.rowsOfAll()).isLessThanOrEqualTo(21);
    }

    @Test
    void deep_in_the_line() {
        var plan = plan(all(Subject.ANY), "3, 2, '2026-01-25', 36000, null");

        assertThat(plan.rows("item_order_idx")).isEqualTo(21);
        assertThat(plan.rowsOfAll()).isLessThanOrEqualTo(21);
    }

    @Test
    void one_lane() {
        var plan =
                plan(new Filter(Optional.of(Lane.AT_RISK), false, false, Subject.ANY), "1, 1, '1970-01-01', 0, null");

        assertThat(plan.rows("item_order_idx")).isEqualTo(21);
        assertThat(plan.rowsOfAll()).isLessThanOrEqualTo(21);
    }

    @Test
    void one_space() {
        var plan = plan(
                all(new Subject(Optional.of("space-7"), none(), false, none())), "3, 0, '1970-01-01', 0, 'space-7'");

        assertThat(plan.rows("item_space_order_idx")).isEqualTo(21);
        assertThat(plan.rowsOfAll()).isLessThanOrEqualTo(21);
    }

    @Test
    void a_rare_tag() {
        var plan =
                plan(all(new Subject(none(), Optional.of("rare"), false, none())), "3, " + FROM_THE_TOP + ", 'rare'");

        assertThat(plan.rows("item_tags_idx")).isEqualTo(20);
    }

    @Test
    void mine() {
        var plan = plan(new Filter(none(), true, false, Subject.ANY), "3, " + FROM_THE_TOP);

        assertThat(plan.nodes()).anyMatch(node -> "item_claimed_idx".equals(node.getString("Index Name")));
        assertThat(plan.rowsOfAll()).isZero();
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
        return explain(Slice.of(filter, 21).sql(), "'2027-01-01', " + SCHOOL.mina.id() + ", " + place);
    }

    /** The plan that PostgreSQL keeps for all parameters, and what it really read with these. */
    private static Plan explain(String sql, String params) {
        return SCHOOL.transact(tx -> Sql.run(tx, "set local plan_cache_mode = force_generic_plan")
                .compose(set -> Sql.run(tx, "prepare explained as " + sql))
                .compose(prepared -> Sql.one(
                        tx,
                        "explain (analyze, format json) execute explained(" + params + ")",
                        row -> new Plan(new JsonArray(row.getValue(0).toString()))))
                .compose(plan -> Sql.run(tx, "deallocate explained").map(plan)));
    }

    private record Plan(JsonArray json) {

        List<JsonObject> nodes() {
            var nodes = new ArrayList<JsonObject>();
            collect(json.getJsonObject(0).getJsonObject("Plan"), nodes);
            return nodes;
        }

        private static void collect(JsonObject node, List<JsonObject> into) {
            into.add(node);
            var inner = node.getJsonArray("Plans", new JsonArray());
            for (int i = 0; i < inner.size(); i++) collect(inner.getJsonObject(i), into);
        }

        long rows(String index) {
            return nodes().stream()
                    .filter(node -> index.equals(node.getString("Index Name")))
                    .mapToLong(Plan::read)
                    .sum();
        }

        long rowsOfAll() {
            return nodes().stream()
                    .filter(node -> "item".equals(node.getString("Relation Name")))
                    .mapToLong(Plan::read)
                    .sum();
        }

        private static long read(JsonObject scan) {
            var each = scan.getDouble("Actual Rows") + scan.getDouble("Rows Removed by Filter", 0.0);
            return Math.round(each * scan.getDouble("Actual Loops"));
        }
    }

    private static void run(String sql) {
        Sql.run(SCHOOL.database(), sql).await();
    }
}
