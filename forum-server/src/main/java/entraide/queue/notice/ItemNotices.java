package entraide.queue.notice;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Notices;
import entraide.platform.content.Notices.Concern;
import entraide.platform.content.Notices.Gone;
import entraide.platform.content.Notices.Seen;
import entraide.platform.content.Notices.Told;
import entraide.platform.content.Turn;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What mentors hear of the queue: what was given to them or taken from them, and promises at risk that are theirs. */
public final class ItemNotices implements Noteworthy {

    private static final String CHANGED = "queue.item-changed";
    private static final String HANDED = "queue.handed-over";
    private static final String LOST = "queue.claim-lost";
    private static final String ENDING = "queue.claim-ending";
    private static final String KEPT = "queue.claim-kept";
    /** After these nobody holds what they held. */
    private static final Set<String> LET_GO =
            Set.of("claimed", "taken-over", "released", "handed-over", "returned", "escalated", "skipped");

    @Override
    public String kind() {
        return "item";
    }

    @Override
    public boolean wants(String topic) {
        return Set.of(CHANGED, HANDED, LOST, ENDING, KEPT).contains(topic);
    }

    @Override
    public Future<Notices> heard(Tx tx, DomainEvent event) {
        if (event.topic().equals(CHANGED)) return changed(tx, event);
        if (event.topic().equals(ENDING)) return ending(tx, event);
        if (event.topic().equals(KEPT)) return Future.succeededFuture(notEnding(event.subject()));
        var place = new ContentRef("item", event.number("itemId"));
        var kind = event.topic().substring("queue.".length());
        var concerns = event.members().stream()
                .map(member -> new Concern(member, kind))
                .toList();
        return Future.succeededFuture(
                Notices.told(new Told(place, place, event.version(), event.number("by"), concerns)));
    }

    // What waits for no mentor any more needs no look of theirs.
    private static Future<Notices> changed(Tx tx, DomainEvent event) {
        if (!Turn.MENTOR
                .toString()
                .equalsIgnoreCase(String.valueOf(event.facts().get("turn"))))
            return Future.succeededFuture(over(event));
        var letGo = LET_GO.stream().anyMatch(what -> happened(event, what));
        return risen(tx, event).map(told -> letGo ? told.and(notEnding(event.subject())) : told);
    }

    private static Future<Notices> risen(Tx tx, DomainEvent event) {
        if (happened(event, "at-risk")) return mentors(tx, event, "promise-at-risk");
        return happened(event, "reminded") ? mentors(tx, event, "reminded") : Future.succeededFuture(Notices.NONE);
    }

    /** What was taken out of the line may be deleted or hidden: then not even its title is told. */
    private static Notices over(DomainEvent event) {
        return happened(event, "left")
                ? Notices.gone(new Gone(event.subject(), null))
                : Notices.seen(new Seen(null, event.subject(), Long.MAX_VALUE)).and(notEnding(event.subject()));
    }

    private static Notices notEnding(ContentRef item) {
        return Notices.gone(new Gone(item, null, "claim-ending"));
    }

    // Served by item_pkey. Whoever renewed it meanwhile is not told.
    private static final String HOLDER = """
            select claimed_by
              from queue.item
             where id = $1
               and claim_id = $2
               and warned_until = lease_until
            """;

    private static Future<Notices> ending(Tx tx, DomainEvent event) {
        var item = new ContentRef("item", event.number("itemId"));
        return Sql.first(
                        tx,
                        HOLDER,
                        row -> row.getLong("claimed_by"),
                        item.id(),
                        event.subject().id())
                .map(holder -> holder.map(member -> List.of(new Concern(member, "claim-ending")))
                        .orElse(List.of()))
                .map(concerns -> Notices.told(new Told(item, item, event.version(), null, concerns)));
    }

    // Served by item_pkey.
    private static final String STANDING = """
            select id
              from queue.item
             where id = any($1)
            """;

    @Override
    public Future<List<Long>> standing(Db db, Long[] places) {
        return Sql.list(db, STANDING, row -> row.getLong("id"), (Object) places);
    }

    private static boolean happened(DomainEvent event, String what) {
        return event.facts().get("happened") instanceof Collection<?> happened && happened.contains(what);
    }

    // Served by item_pkey. Of what is nobody's in particular all mentors see the lane.
    private static final String WHOSE = """
            select array(select distinct m.id
                           from people.member m
                          where m.id = any(i.among || array[i.owner_id, i.claimed_by])
                            and m.deactivated_at is null) as members
              from queue.item i
             where i.id = $1
               and i.turn = 'mentor'
            """;

    private static Future<Notices> mentors(Tx tx, DomainEvent event, String kind) {
        return Sql.first(
                        tx,
                        WHOSE,
                        row -> row.getArrayOfLongs("members"),
                        event.subject().id())
                .map(found -> Arrays.stream(found.orElse(new Long[0]))
                        .map(member -> new Concern(member, kind))
                        .toList())
                .map(concerns ->
                        Notices.told(new Told(event.subject(), event.subject(), event.version(), null, concerns)));
    }

    // Served by item_pkey.
    private static final String IN_HAND = """
            select id, coalesce(claimed_by = $1 and warned_until = lease_until, false) as ending
              from queue.item
             where id = any($2)
               and turn = 'mentor'
               and $1 = any(among || array[owner_id, claimed_by])
            """;

    /** Only that a claim was lost stays so: the rest is over for whoever has it in hand no more. */
    @Override
    public Future<List<Still>> still(Db db, Caller reader, List<Reason> told) {
        var items = told.stream().map(one -> one.subject().id()).distinct().toArray(Long[]::new);
        return Sql.list(db, IN_HAND, row -> Map.entry(row.getLong("id"), row.getBoolean("ending")), reader.id(), items)
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .map(inHand -> told.stream()
                        .filter(one -> stands(one, inHand.get(one.subject().id())))
                        .map(Still::asTold)
                        .toList());
    }

    /** {@code ending} null for what is not in the reader's hand. */
    private static boolean stands(Reason told, Boolean ending) {
        return switch (told.kind()) {
            case "claim-lost" -> true;
            case "claim-ending" -> Boolean.TRUE.equals(ending);
            default -> ending != null;
        };
    }

    // Served by item_pkey.
    private static final String LINES = """
            select id, thread_id, title
              from queue.item
             where id = any($2)
               and (among is null and $3 or $1 = any(among))
            """;

    @Override
    public Future<List<Line>> lines(Db db, Caller reader, Long[] subjects) {
        return Sql.list(db, LINES, ItemNotices::line, reader.id(), subjects, reader.accompanies());
    }

    private static Line line(Row row) {
        var item = new ContentRef("item", row.getLong("id"));
        return new Line(item, row.getLong("thread_id"), row.getString("title"), "");
    }
}
