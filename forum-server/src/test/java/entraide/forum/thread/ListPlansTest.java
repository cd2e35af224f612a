package entraide.forum.thread;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Crowded;
import entraide.forum.ForumTest;
import entraide.forum.thread.ThreadFilter.Sort;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.support.Plan;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each list reads from its index no more than a page of every space and kind it covers. */
class ListPlansTest extends ForumTest {

    private static final long TOP = Long.MAX_VALUE;
    private static final Instant LATE = Instant.parse("9999-01-01T00:00:00Z");
    private static final int PAGE = 21;

    private Db db;

    @BeforeEach
    void a_crowded_forum() {
        db = world.node().platform().database();
        Crowded.grow(db);
    }

    @Test
    void by_activity() {
        var plan = Plan.of(db, ThreadLists.BY_ACTIVITY, params(null, "", LATE));
        assertThat(plan.indexes()).contains("listing_activity_idx");
        frugal(plan, 13);
    }

    @Test
    void of_a_space_with_what_is_pinned_there_on_top() {
        Sql.run(db, "update forum.thread set pinned_at = now() where id % 400 = 0")
                .await();
        Sql.run(db, "analyze forum.listing").await();
        for (var onTop : new boolean[] {true, false}) {
            var plan = Plan.of(db, ThreadLists.PINNED_FIRST, and(params(5L, "", LATE), onTop));
            assertThat(plan.indexes()).contains("listing_activity_idx");
            frugal(plan, 3);
        }
    }

    @Test
    void of_a_kind_and_state() {
        for (var sort : Sort.values()) {
            var key = sort == Sort.ACTIVITY ? LATE : (Object) TOP;
            var all = Plan.of(db, ThreadLists.OF_KINDS_BY.get(sort), and(params(null, "", key), null, null));
            var solved = Plan.of(db, ThreadLists.OF_KINDS_BY.get(sort), and(params(5L, "", key), "question", "solved"));
            var tagged = Plan.of(db, ThreadLists.OF_KINDS_BY.get(sort), and(params(null, "tag:tag4", key), null, null));
            var index = "listing_kind_" + sort.name().toLowerCase() + "_idx";
            for (var plan : new Plan[] {all, solved, tagged})
                assertThat(plan.indexes()).contains(index);
            frugal(all, 13 * 6);
            frugal(solved, 1);
            frugal(tagged, 13 * 6);
        }
    }

    @Test
    void of_a_member() {
        var plan = Plan.of(
                db,
                ThreadsOfMember.BEGUN,
                true,
                new Long[0],
                3L,
                false,
                null,
                null,
                null,
                "newest",
                null,
                null,
                TOP,
                TOP,
                PAGE);
        assertThat(plan.readsWhole("thread")).isFalse();
        assertThat(plan.touched("thread")).isLessThan(Crowded.THREADS / 7 * 2);
    }

    @Test
    void one_thread_and_what_is_mine_in_it() {
        var one = Plan.of(db, ThreadPage.ONE, true, new Long[0], 1000L);
        var mine = Plan.of(db, Mine.MINE, true, new Long[0], 1000L, 3L, true, true);
        assertThat(one.touched("thread")).isEqualTo(1);
        assertThat(mine.touched("thread")).isEqualTo(1);
        assertThat(mine.indexes()).contains("post_author_idx");
        assertThat(mine.touched("post")).isLessThan(600);
    }

    private static void frugal(Plan plan, int cells) {
        assertThat(plan.touched("listing")).isLessThanOrEqualTo((long) cells * PAGE);
        assertThat(plan.touched("thread")).isLessThanOrEqualTo(PAGE);
        assertThat(plan.readsWhole("thread") || plan.readsWhole("listing")).isFalse();
    }

    private static Object[] params(Long space, String shelf, Object key) {
        return new Object[] {true, new Long[0], space, null, shelf, key, TOP, PAGE};
    }

    private static Object[] and(Object[] params, Object... more) {
        var all = Arrays.copyOf(params, params.length + more.length);
        System.arraycopy(more, 0, all, params.length, more.length);
        return all;
    }
}
