package entraide.queue.claim;

import entraide.platform.chore.Chore;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Tells that a claim ends within minutes, once for each lease: whoever writes renews it every minute and hears nothing. */
public final class WarnHolders implements Chore {

    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration BEFORE = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Clock clock;

    public WarnHolders(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "queue.warn-holders";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    private record Ending(long itemId, long claimId, long fence) {

        static Ending from(Row row) {
            return new Ending(row.getLong("id"), row.getLong("claim_id"), row.getLong("fence"));
        }

        DomainEvent event() {
            return new DomainEvent(
                    "queue.claim-ending", new ContentRef("claim", claimId), fence, List.of(), Map.of("itemId", itemId));
        }
    }

    // Served by item_claimed_idx, which has nothing but what is held. Whoever renews right now is not waited for.
    private static final String WARN = """
            with ending as (
                select id
                  from queue.item
                 where claimed_by is not null
                   and lease_until > $1
                   and lease_until <= $2
                   and warned_until is distinct from lease_until
                   for no key update skip locked
            )
            update queue.item i
               set warned_until = i.lease_until
              from ending e
             where i.id = e.id
            returning i.id, i.claim_id, i.fence
            """;

    @Override
    public Future<Void> run(Tx tx) {
        var now = clock.instant();
        return Sql.list(tx, WARN, Ending::from, now, now.plus(BEFORE)).compose(endings -> {
            var told = Future.<Void>succeededFuture();
            for (var ending : endings) told = told.compose(before -> outbox.append(tx, ending.event()));
            return told;
        });
    }
}
