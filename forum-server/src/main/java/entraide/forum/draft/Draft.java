package entraide.forum.draft;

import entraide.platform.db.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Map;

/** What a member has typed and not sent yet. */
record Draft(
        String key,
        String title,
        String body,
        Long parentId,
        Map<String, Object> extra,
        long version,
        Instant savedAt) {

    static Draft from(Row row) {
        return new Draft(
                row.getString("key"),
                row.getString("title"),
                row.getString("body"),
                row.getLong("parent_id"),
                row.getJsonObject("extra").getMap(),
                row.getLong("version"),
                Sql.instant(row, "saved_at"));
    }

    /** As lists show it. */
    record Card(String key, String title, String beginning, long version, Instant savedAt) {

        static Card from(Row row) {
            return new Card(
                    row.getString("key"),
                    row.getString("title"),
                    row.getString("beginning"),
                    row.getLong("version"),
                    Sql.instant(row, "saved_at"));
        }
    }

    /** What a device has typed; {@code version} is the one it saw last, null for none. */
    record Typed(String title, String body, Long parentId, Map<String, Object> extra, Long version) {

        Typed {
            title = title == null ? "" : title;
            extra = extra == null ? Map.of() : extra;
        }
    }
}
