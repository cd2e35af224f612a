package entraide.forum.space;

import io.vertx.sqlclient.Row;
import java.util.List;

/** A place for threads, as the wire shows it. */
public record Space(
        long id,
        String slug,
        String name,
        String description,
        String visibility,
        List<Long> cohortIds,
        int position,
        boolean archived,
        int threadCount,
        long version) {

    /** As threads name the space they are in. */
    public record Card(long id, String slug, String name) {

        public static Card from(Row row) {
            return new Card(row.getLong("space_id"), row.getString("space_slug"), row.getString("space_name"));
        }
    }

    static Space from(Row row) {
        return new Space(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("description"),
                row.getString("visibility"),
                List.of(row.getArrayOfLongs("cohort_ids")),
                row.getInteger("position"),
                row.getOffsetDateTime("archived_at") != null,
                row.getInteger("thread_count"),
                row.getLong("version"));
    }
}
