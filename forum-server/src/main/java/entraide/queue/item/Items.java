package entraide.queue.item;

import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.queue.order.Place;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of what waits: locked, changed, and each change told in the item's story and to other modules. */
public final class Items {

    private final Outbox outbox;

    public Items(Outbox outbox) {
        this.outbox = outbox;
    }

    // Served by item_ref_key.
    private static final String LOCK_REF = """
            select %s
              from queue.item
             where kind = $1
               and ref_id = $2
               for no key update
            """.formatted(Item.COLUMNS);

    Future<Optional<Item>> lock(Tx tx, ContentRef ref) {
        return Sql.first(tx, LOCK_REF, Item::from, ref.kind(), ref.id());
    }

    // Served by item_pkey.
    private static final String LOCK = """
            select %s
              from queue.item
             where id = $1
               for no key update
            """.formatted(Item.COLUMNS);

    public Future<Optional<Item>> lock(Tx tx, long id) {
        return Sql.first(tx, LOCK, Item::from, id);
    }

    // Served by item_ref_key.
    private static final String STANDING = """
            select turn, promise_at
              from queue.item
             where kind = $1
               and ref_id = $2
            """;

    Future<Optional<Standing>> standing(Tx tx, ContentRef ref) {
        return Sql.first(tx, STANDING, Items::standing, ref.kind(), ref.id());
    }

    private static Standing standing(Row row) {
        var turn = Turn.of(row.getString("turn"));
        return new Standing(turn, turn == Turn.MENTOR ? Sql.instant(row, "promise_at") : null);
    }

    // Served by item_pkey.
    private static final String KEEP = """
            update queue.item
               set turn = $2, turn_before = $3, lane = $4, place = $5, promise_at = $6, at_risk_at = $7,
                   broken_at = $8, kept = $9, answers = $10, answered_at = $11, answered_by = $12,
                   claim_id = $13, claimed_by = $14, claimed_at = $15, lease_until = $16, fence = $17, version = $18
             where id = $1
            """;

    /** The row is locked, so nothing came between what was read and what is written. */
    public Future<Item> keep(Tx tx, Item item, State next, List<Happened> happened) {
        var after = item.now(next);
        var place = Place.of(next.lane(), next.promise().at(), item.askedAt(), item.weight(), item.blocked());
        var hold = Optional.ofNullable(next.hold());
        var written = Sql.run(
                tx,
                KEEP,
                item.id(),
                next.turn(),
                next.before(),
                next.lane().ordinal(),
                place,
                next.promise().at(),
                next.promise().atRisk(),
                next.brokenAt(),
                next.kept(),
                next.answers().count(),
                next.answers().at(),
                next.answers().by(),
                hold.map(Hold::claimId),
                hold.map(Hold::by),
                hold.map(Hold::since),
                hold.map(Hold::leaseUntil),
                next.fence(),
                after.version());
        return Future.join(written, tell(tx, after, happened)).map(after);
    }

    // Served by item_pkey.
    private static final String RENEW = """
            update queue.item
               set lease_until = $2
             where id = $1
            """;

    /** Gives until when. No transition: nobody's page but what nodes remember hears of it. */
    public Future<Instant> renew(Tx tx, Item item, Instant now) {
        var until = item.state().hold().renewed(now).leaseUntil();
        var renewed = new DomainEvent(
                "queue.lease-renewed", new ContentRef("item", item.id()), item.version(), List.of(), Map.of());
        return Future.join(Sql.run(tx, RENEW, item.id(), until), outbox.append(tx, renewed))
                .map(until);
    }

    private static final String TELL = """
            insert into queue.event (item_id, at, actor_id, kind, facts)
            select $1, at, actor, kind, facts
              from jsonb_to_recordset($2) as happened(at timestamptz, actor bigint, kind text, facts jsonb)
            """;

    Future<Void> tell(Tx tx, Item item, List<Happened> happened) {
        var story = happened.isEmpty()
                ? Future.succeededFuture(0)
                : Sql.run(tx, TELL, item.id(), new JsonArray(Json.text(happened)));
        return Future.join(story, outbox.append(tx, changed(item, happened))).mapEmpty();
    }

    /** Mentors' pages hear that, not what: who asked is none of an event's business. */
    private static DomainEvent changed(Item item, List<Happened> happened) {
        return new DomainEvent(
                "queue.item-changed",
                new ContentRef("item", item.id()),
                item.version(),
                List.of("mentors"),
                Map.of(
                        "ref", item.ref(),
                        "turn", item.state().turn(),
                        "happened", happened.stream().map(Happened::kind).toList()));
    }
}
