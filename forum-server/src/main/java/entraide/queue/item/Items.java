package entraide.queue.item;

import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Standing;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
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
            """.formatted(ItemRow.COLUMNS);

    public Future<Optional<Item>> lock(Tx tx, ContentRef ref) {
        return Sql.first(tx, LOCK_REF, ItemRow::from, ref.kind(), ref.id());
    }

    // Served by item_pkey.
    private static final String LOCK = """
            select %s
              from queue.item
             where id = $1
               for no key update
            """.formatted(ItemRow.COLUMNS);

    public Future<Optional<Item>> lock(Tx tx, long id) {
        return Sql.first(tx, LOCK, ItemRow::from, id);
    }

    // Served by item_ref_key.
    private static final String STANDING = """
            select %s
              from queue.item
             where kind = $1
               and ref_id = $2
            """.formatted(ItemRow.COLUMNS);

    Future<Optional<Standing>> standing(Tx tx, ContentRef ref) {
        return Sql.first(tx, STANDING, row -> ItemRow.from(row).state().standing(), ref.kind(), ref.id());
    }

    /** Moves it on: its row, its story, the promises made and ended, and what others hear. */
    public Future<Item> keep(Tx tx, Item item, State next, List<Happened> happened) {
        var after = item.now(next);
        var promised = Ledger.of(tx, item, after, happened);
        return Future.join(ItemRow.keep(tx, after), promised, tell(tx, after, happened))
                .map(after);
    }

    // Served by item_pkey.
    private static final String RENEW = """
            with before as (
                select id, warned_until = lease_until as warned from queue.item where id = $1
            )
            update queue.item i
               set lease_until = $2, warned_until = null
              from before b
             where i.id = b.id
            returning coalesce(b.warned, false) as warned
            """;

    /** Gives until when. No transition: nobody's page but what nodes remember hears of it, and who was warned of its end. */
    public Future<Instant> renew(Tx tx, Item item, Instant now) {
        var until = item.state().hold().renewed(now).leaseUntil();
        var warned = Sql.one(tx, RENEW, row -> row.getBoolean("warned"), item.id(), until)
                .compose(told ->
                        told ? outbox.append(tx, renewed("queue.claim-kept", item)) : Future.<Void>succeededFuture());
        return Future.join(warned, outbox.append(tx, renewed("queue.lease-renewed", item)))
                .map(until);
    }

    private static DomainEvent renewed(String topic, Item item) {
        return new DomainEvent(topic, new ContentRef("item", item.id()), item.version(), List.of(), Map.of());
    }

    // Served by event_pkey.
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

    /** The pages of those who may see it hear that, not what: who asked is none of an event's business. */
    private static DomainEvent changed(Item item, List<Happened> happened) {
        return new DomainEvent(
                "queue.item-changed",
                new ContentRef("item", item.id()),
                item.version(),
                item.audience(),
                Map.of(
                        "ref", item.ref(),
                        "turn", item.state().turn(),
                        "happened", happened.stream().map(Happened::kind).toList()));
    }
}
