package entraide.queue.claim;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.queue.order.Lease;
import entraide.queue.order.QueueRefusal;
import io.vertx.core.Future;
import java.time.Instant;

/** What each mentor has in hand. */
public final class Mentors {

    /** How much one may hold at once. */
    public static final int HANDS = 4;

    private Mentors() {}

    // Served by mentor_pkey. Two requests of one mentor take turns here, so the limit holds. Always before an item's
    // row.
    private static final String LOCK = """
            select member_id
              from queue.mentor
             where member_id = $1
               for no key update
            """;

    // Served by mentor_pkey.
    private static final String INTRODUCE = """
            insert into queue.mentor (member_id)
            values ($1)
            on conflict do nothing
            """;

    static Future<Void> lock(Tx tx, long id) {
        return Sql.list(tx, LOCK, row -> id, id)
                .compose(known -> known.isEmpty()
                        ? Sql.run(tx, INTRODUCE, id).compose(introduced -> lock(tx, id))
                        : Future.succeededFuture());
    }

    // Served by item_claimed_idx. A statement of its own: within LOCK it would count what was there before the wait.
    private static final String IN_HAND = """
            select count(*)::int as held
              from queue.item
             where claimed_by = $1
               and lease_until > $2
            """;

    private static Future<Integer> inHand(Tx tx, long id, Instant now) {
        return Sql.one(tx, IN_HAND, row -> row.getInteger("held"), id, Lease.over(now));
    }

    /** Refuses whoever holds as much as they may; the mentor is locked. */
    static Future<Void> requireFreeHand(Tx tx, long id, Instant now) {
        return inHand(tx, id, now)
                .compose(held -> held < HANDS
                        ? Future.succeededFuture()
                        : Future.failedFuture(QueueRefusal.handsFull(held, HANDS)));
    }
}
