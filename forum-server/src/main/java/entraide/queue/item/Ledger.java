package entraide.queue.item;

import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** The promises made and how each ended, read off the states before and after. */
final class Ledger {

    private Ledger() {}

    static Future<?> of(Tx tx, Item before, Item after, List<Happened> happened) {
        var was = before.state();
        var is = after.state();
        var last = happened.isEmpty() ? null : happened.get(happened.size() - 1);
        if (!is.promise().equals(was.promise())) return made(tx, after, last.at());
        if (was.owes() && !is.owes())
            return Sql.run(tx, END, after.id(), ended(is, last), last.kind().word());
        if (!was.owes() && is.owes()) return Sql.run(tx, OWED_AGAIN, after.id());
        return Future.succeededFuture();
    }

    /** An answer that was away for a while ended it when it was given. */
    private static Instant ended(State is, Happened last) {
        return is.turn() == Turn.ASKER ? is.answers().at() : last.at();
    }

    // Served by promise_pkey.
    private static final String MADE = """
            insert into queue.promise (item_id, space_id, made_at, due_at)
            values ($1, $2, $3, $4)
            """;

    static Future<Integer> made(Tx tx, Item item, Instant at) {
        return Sql.run(
                tx, MADE, item.id(), item.spaceId(), at, item.state().promise().at());
    }

    // Served by promise_item_idx.
    private static final String END = """
            update queue.promise
               set ended_at = $2, how = $3
             where id = (select max(id) from queue.promise where item_id = $1)
            """;

    // Served by promise_item_idx.
    private static final String OWED_AGAIN = """
            update queue.promise
               set ended_at = null, how = null, waited = null
             where id = (select max(id) from queue.promise where item_id = $1)
            """;
}
