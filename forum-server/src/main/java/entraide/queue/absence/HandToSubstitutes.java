package entraide.queue.absence;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.queue.item.Happened;
import entraide.queue.item.Happened.Kind;
import entraide.queue.item.Item;
import entraide.queue.item.ItemRow;
import entraide.queue.item.Items;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives what waits for the word of somebody who is away to whoever stands in, or to everybody. */
public final class HandToSubstitutes implements Chore {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final Items items;
    private final Clock clock;

    public HandToSubstitutes(Items items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "queue.hand-to-substitutes";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    // Served by item_owner_idx. What somebody holds just now comes next time.
    private static final String AWAITED = """
            select %s
              from queue.item
             where turn = 'mentor'
               and owner_id in (select member_id from queue.absence where from_at <= $1 and until_at > $1)
             order by id
             limit $2
               for no key update skip locked
            """.formatted(ItemRow.COLUMNS);

    @Override
    public Future<Void> run(Tx tx) {
        var now = clock.instant();
        return Sql.list(tx, AWAITED, ItemRow::from, now, AT_ONCE).compose(found -> hand(tx, found, now));
    }

    private Future<Void> hand(Tx tx, List<Item> found, Instant now) {
        var each = Future.<Void>succeededFuture();
        for (var item : found) each = each.compose(before -> hand(tx, item, now));
        return each;
    }

    /** Their hold on it, if they have one, stays: whoever writes just now may finish. */
    private Future<Void> hand(Tx tx, Item item, Instant now) {
        var absent = item.state().owner();
        return Absences.standIn(tx, absent.id(), now)
                .map(present -> present.filter(id -> id != item.askerId() && item.among(id)))
                .compose(present -> items.keep(
                        tx, item, item.state().inheritedBy(present), List.of(handed(absent.id(), present, now))))
                .mapEmpty();
    }

    private static Happened handed(long from, Optional<Long> to, Instant now) {
        var facts = new HashMap<String, Object>(Map.of("cause", "absence", "fromId", from));
        to.ifPresent(id -> facts.put("toId", id));
        return new Happened(now, null, Kind.HANDED_OVER, facts);
    }
}
