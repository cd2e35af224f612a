package entraide.queue.turn;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import entraide.queue.item.Askings;
import entraide.queue.item.Claims;
import entraide.queue.item.Happened;
import entraide.queue.item.Item;
import entraide.queue.item.Items;
import entraide.queue.item.State;
import entraide.queue.order.QueueRefusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** Moves an item at a member's word: its owner's row and its own are locked, its claim ends, its story goes on, its owner hears. */
public final class Moves {

    private final Items items;
    private final Claims claims;
    private final Askings askings;

    public Moves(Items items, Claims claims, Askings askings) {
        this.items = items;
        this.claims = claims;
        this.askings = askings;
    }

    // Served by item_pkey.
    private static final String REF = """
            select kind, ref_id
              from queue.item
             where id = $1
            """;

    /** Absent and not theirs is the same. */
    Future<Item> lock(Tx tx, Caller mentor, long itemId) {
        return Sql.first(tx, REF, Moves::ref, itemId)
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(ref -> lock(tx, ref))
                .map(item -> {
                    if (!item.among(mentor.id())) throw Refusal.notFound();
                    return item;
                });
    }

    Future<Item> lock(Tx tx, ContentRef ref) {
        return askings.hold(tx, ref)
                .compose(held -> items.lock(tx, ref))
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    private static ContentRef ref(Row row) {
        return new ContentRef(row.getString("kind"), row.getLong("ref_id"));
    }

    /** What the mentor holds; also after the lease ran out, as long as nobody took over. */
    Future<Item> inHand(Tx tx, Caller mentor, long itemId, Instant now) {
        return lock(tx, mentor, itemId).compose(item -> {
            var hold = item.state().hold();
            if (hold != null && hold.by() == mentor.id()) return Future.succeededFuture(item);
            return hold != null && hold.holds(now)
                    ? QueueRefusal.held(tx, mentor, itemId, now)
                    : Future.failedFuture(QueueRefusal.notInHand());
        });
    }

    public Future<Item> move(Tx tx, Item item, State next, Happened... happened) {
        var last = happened[happened.length - 1];
        var ended = next.hold() == null
                ? claims.end(tx, item, last.actor(), happened[0].kind().word(), last.at())
                : Future.<Void>succeededFuture();
        return ended.compose(over -> items.keep(tx, item, next, List.of(happened)))
                .compose(after -> askings.tell(tx, item, after).map(after));
    }
}
