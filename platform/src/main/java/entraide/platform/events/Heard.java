package entraide.platform.events;

import entraide.platform.content.ContentRef;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An event as a reader of the outbox meets it: what happened, in which transaction, as which of its rows. */
public record Heard(long tx, long id, DomainEvent event) {

    public static Heard from(Row row) {
        var event = new DomainEvent(
                row.getString("topic"),
                new ContentRef(row.getString("kind"), row.getLong("subject")),
                row.getLong("version"),
                List.of(row.getArrayOfStrings("audience")),
                row.getJsonObject("facts").getMap(),
                ids(row.getJsonObject("about")));
        return new Heard(Long.parseLong(row.getString("tx")), row.getLong("id"), event);
    }

    static Map<String, Long> ids(JsonObject about) {
        var ids = new HashMap<String, Long>();
        about.forEach(entry -> ids.put(entry.getKey(), ((Number) entry.getValue()).longValue()));
        return Map.copyOf(ids);
    }
}
