package entraide.queue.item;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How grants end: kept in their history, and told to the one who lost it. */
public final class Claims {

    private final Outbox outbox;

    public Claims(Outbox outbox) {
        this.outbox = outbox;
    }

    // Served by claim_pkey.
    private static final String END = """
            update queue.claim
               set ended_at = $2, why = $3
             where id = $1
               and ended_at is null
            """;

    /** Whoever held the item, if anybody did; {@code actor} is null for what time did. */
    public Future<Void> end(Tx tx, Item item, Long actor, String why, Instant now) {
        var hold = item.state().hold();
        if (hold == null) return Future.succeededFuture();
        var ended = Sql.run(tx, END, hold.claimId(), now, why);
        var own = actor != null && actor == hold.by();
        return Future.join(ended, own ? Future.succeededFuture() : outbox.append(tx, lost(item, hold)))
                .mapEmpty();
    }

    private static DomainEvent lost(Item item, Hold hold) {
        return new DomainEvent(
                "queue.claim-lost",
                new ContentRef("claim", hold.claimId()),
                item.state().fence(),
                List.of("member:" + hold.by()),
                Map.of("itemId", item.id()),
                Map.of("itemId", item.id()));
    }
}
