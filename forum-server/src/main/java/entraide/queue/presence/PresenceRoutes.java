package entraide.queue.presence;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** readItem, leaveItem: who has an item open now. Others hear when that changes, not each time it is said again. */
public final class PresenceRoutes {

    /** How long it counts unless said again. */
    static final Duration LASTS = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Clock clock;

    public PresenceRoutes(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.once("readItem", this::readItem);
        operations.once("leaveItem", this::leaveItem);
    }

    private record ReadersJson(List<PersonCard> readers) {}

    private Future<Reply> readItem(Call call, Tx tx) {
        return come(tx, call.id("id"), call.caller().id())
                .compose(news -> news ? tell(tx, call.id("id")) : Future.succeededFuture())
                .compose(told -> others(tx, call.id("id"), call.caller().id()))
                .map(readers -> Reply.ok(new ReadersJson(readers)));
    }

    private Future<Reply> leaveItem(Call call, Tx tx) {
        return Sql.run(tx, LEAVE, call.id("id"), call.caller().id())
                .compose(left -> left > 0 ? tell(tx, call.id("id")) : Future.succeededFuture())
                .map(told -> Reply.noContent());
    }

    // Served by presence_pkey. Gives whether this is news; nothing where there is no such item.
    private static final String COME = """
            with known as (
                select seen_at from queue.presence where item_id = $1 and member_id = $2
            )
            insert into queue.presence (item_id, member_id, seen_at)
            select id, $2, $3 from queue.item where id = $1 and (among is null or $2 = any(among))
            on conflict (item_id, member_id) do update
               set seen_at = excluded.seen_at
            returning coalesce((select seen_at from known) <= $4, true) as news
            """;

    private Future<Boolean> come(Tx tx, long itemId, long memberId) {
        var now = clock.instant();
        return Sql.first(tx, COME, row -> row.getBoolean("news"), itemId, memberId, now, now.minus(LASTS))
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    // Served by presence_pkey.
    private static final String LEAVE = """
            delete from queue.presence
             where item_id = $1
               and member_id = $2
            """;

    // Served by presence_pkey, cards by member_pkey.
    private static final String OTHERS = """
            select card.*
              from queue.presence p
              join people.card card on card.id = p.member_id
             where p.item_id = $1
               and p.member_id <> $2
               and p.seen_at > $3
             order by card.display_name, card.id
            """;

    private Future<List<PersonCard>> others(Tx tx, long itemId, long memberId) {
        return Sql.list(
                tx, OTHERS, PersonCard::from, itemId, memberId, clock.instant().minus(LASTS));
    }

    // Served by item_pkey.
    private static final String AUDIENCE = """
            select coalesce((select array_agg('member:' || mentor) from unnest(among) mentor), array['mentors']) as audience
              from queue.item
             where id = $1
            """;

    private Future<Void> tell(Tx tx, long itemId) {
        return Sql.one(tx, AUDIENCE, row -> List.of(row.getArrayOfStrings("audience")), itemId)
                .compose(audience -> outbox.append(
                        tx,
                        new DomainEvent(
                                "queue.readers-changed", new ContentRef("item", itemId), 0, audience, Map.of())));
    }
}
