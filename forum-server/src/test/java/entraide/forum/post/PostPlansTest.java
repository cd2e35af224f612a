package entraide.forum.post;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Crowded;
import entraide.forum.ForumTest;
import entraide.platform.db.Db;
import entraide.support.Plan;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of a thread of thousands of posts reads from its index little more than it shows, wherever it begins. */
class PostPlansTest extends ForumTest {

    private static final int PAGE = 21;
    private static final long LONG_THREAD = 1000;

    private Db db;

    @BeforeEach
    void a_crowded_forum() {
        db = world.node().platform().database();
        Crowded.grow(db);
    }

    @Test
    void each_order_has_its_index() {
        var indexes = Map.of(
                PostPage.Order.BEST, "post_best_idx",
                PostPage.Order.NEWEST, "post_newest_idx",
                PostPage.Order.THANKS, "post_thanked_idx");
        indexes.forEach((order, index) -> {
            var first = page(order, null, null, null);
            assertThat(first.indexes()).contains(index);
            frugal(first);
        });
    }

    @Test
    void a_later_page_begins_where_it_begins() {
        frugal(page(PostPage.Order.BEST, 3L, 101500L, 101500L));
        frugal(page(PostPage.Order.NEWEST, 101500L, 101500L, 101500L));
        frugal(page(PostPage.Order.THANKS, 4L, 101500L, 101500L));
    }

    private Plan page(PostPage.Order order, Long key, Long root, Long post) {
        return Plan.of(db, PostPage.BY.get(order), true, new Long[0], LONG_THREAD, key, root, post, PAGE);
    }

    private static void frugal(Plan plan) {
        assertThat(plan.touched("post")).isLessThanOrEqualTo(3 * PAGE);
        assertThat(plan.readsWhole("post")).isFalse();
    }
}
