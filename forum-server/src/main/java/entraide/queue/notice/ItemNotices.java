package entraide.queue.notice;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Notices;
import entraide.platform.content.Notices.Concern;
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
import java.util.Set;

/** What mentors hear of the queue: what was given to them or taken from them, and promises at risk that are theirs. */
public final class ItemNotices implements Noteworthy {

    private static final String CHANGED = "queue.item-changed";
    private static final String HANDED = "queue.handed-over";
    private static final String LOST = "queue.claim-lost";

    @Override
    public String kind() {
        return "item";
    }

    @Override
    public boolean wants(String topic) {
        return Set.of(CHANGED, HANDED, LOST).contains(topic);
    }

    @Override
    public Future<Notices> heard(Tx tx, DomainEvent event) {
        if (event.topic().equals(CHANGED)) return changed(tx, event);
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
            return Future.succeededFuture(Notices.seen(new Seen(null, event.subject(), Long.MAX_VALUE)));
        if (happened(event, "at-risk")) return mentors(tx, event, "promise-at-risk");
        return happened(event, "reminded") ? mentors(tx, event, "reminded") : Future.succeededFuture(Notices.NONE);
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
