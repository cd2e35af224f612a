package entraide.queue.item;

import entraide.platform.content.Matter;
import entraide.platform.content.Standing;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.queue.order.Lane;
import entraide.queue.order.Place;
import entraide.queue.promise.Promise;
import entraide.queue.promise.Targets;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;

/** What the owner of a question says of it, as the item's row keeps it. */
final class Entrance {

    private Entrance() {}

    // Served by item_ref_key; a newcomer's first questions by item_asker_idx. $17: until when peers come first.
    // $18: until when alumni do, of an asker with fewer than $19 questions behind them.
    private static final String INSERT = """
            insert into queue.item (kind, ref_id, thread_id, space_id, title, asker_id, anonymous, asked_at, weight,
                   blocked, tags, turn, since, lane, place, promise_at, at_risk_at, due_at, peers_until, warm_until, among)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'mentor', $12, $13, $14, $15, $16,
                   least($16::timestamptz, $17, case when asked < $19 then $18::timestamptz end), $17::timestamptz,
                   case when asked < $19 then $18::timestamptz end, $20
              from (select count(*) as asked
                      from (select from queue.item where asker_id = $6 limit $19) earlier) newcomer
            on conflict (kind, ref_id) do nothing
            returning %s
            """.formatted(ItemRow.COLUMNS);

    private static final int WARM_UPS = 2;

    /** Empty where it is there already. */
    static Future<Optional<Item>> insert(Tx tx, Matter matter, Promise promise, Standing.Peers peers, Instant now) {
        var lane = peers == null ? Lane.WAITING : Lane.PEERS;
        return Sql.first(
                tx,
                INSERT,
                ItemRow::from,
                matter.ref().kind(),
                matter.ref().id(),
                matter.threadId(),
                Targets.space(matter).id(),
                matter.title(),
                matter.askerId(),
                matter.anonymous(),
                matter.askedAt(),
                matter.weight(),
                matter.blocked(),
                matter.tags().toArray(String[]::new),
                now,
                lane.ordinal(),
                Place.of(lane, promise.at(), matter.askedAt(), matter.weight(), matter.blocked()),
                promise.at(),
                promise.atRisk(),
                peers == null ? null : peers.until(),
                peers == null ? null : peers.warmUntil(),
                WARM_UPS,
                among(matter));
    }

    private static Long[] among(Matter matter) {
        return matter.among() == null ? null : matter.among().toArray(Long[]::new);
    }

    // Served by item_pkey. Who asked, and when, never changes.
    private static final String DESCRIBE = """
            update queue.item
               set thread_id = $2, space_id = $3, title = $4, anonymous = $5, weight = $6, blocked = $7, tags = $8,
                   place = $9, among = $10, version = version + 1
             where id = $1
            returning %s
            """.formatted(ItemRow.COLUMNS);

    static Future<Item> describe(Tx tx, Item item, Matter matter) {
        var state = item.state();
        var place = Place.of(state.lane(), state.promise().at(), item.askedAt(), matter.weight(), matter.blocked());
        return Sql.one(
                tx,
                DESCRIBE,
                ItemRow::from,
                item.id(),
                matter.threadId(),
                Targets.space(matter).id(),
                matter.title(),
                matter.anonymous(),
                matter.weight(),
                matter.blocked(),
                matter.tags().toArray(String[]::new),
                place,
                among(matter));
    }
}
