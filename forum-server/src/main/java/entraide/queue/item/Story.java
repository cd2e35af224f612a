package entraide.queue.item;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.text.Phrases;
import entraide.queue.order.Words;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** All that happened to an item, oldest first. */
final class Story {

    private Story() {}

    /** One transition, in words too. */
    record Event(long id, Instant at, PersonCard actor, String kind, String text, Map<String, Object> facts) {}

    // Served by event_item_idx; cards from member_pkey.
    private static final String OF = """
            select e.id, e.at, e.kind, e.facts, actor.id as actor_id, actor.handle as actor_handle,
                   actor.display_name as actor_display_name, actor.roles as actor_roles,
                   actor.cohort as actor_cohort, actor.picture as actor_picture
              from queue.event e
              left join people.card actor on actor.id = e.actor_id
             where e.item_id = $1
             order by e.id
            """;

    static Future<List<Event>> of(Db db, Caller viewer, long itemId) {
        return Sql.list(db, OF, row -> event(row, Words.in(viewer.locale())), itemId);
    }

    private static Event event(Row row, Phrases words) {
        var actor = PersonCard.from(row, "actor_");
        var kind = row.getString("kind");
        var text = words.say("story." + kind, actor == null ? "" : actor.displayName());
        return new Event(
                row.getLong("id"),
                Sql.instant(row, "at"),
                actor,
                kind,
                text,
                row.getJsonObject("facts").getMap());
    }
}
