package entraide.queue.promise;

import entraide.platform.content.Matter;
import io.vertx.sqlclient.Row;

/**
 * What a space promises, as staff set it; minutes are business time.
 *
 * @param calendar by its name; null for the default
 * @param usualMinutes what is promised because of how it went of late; null while too few were answered
 */
record SpaceTarget(
        Matter.Space space,
        String calendar,
        int targetMinutes,
        int peerMinutes,
        int warmMinutes,
        Integer usualMinutes) {

    static SpaceTarget from(Row row) {
        return new SpaceTarget(
                new Matter.Space(row.getLong("space_id"), row.getString("slug"), row.getString("name")),
                row.getString("calendar"),
                row.getInteger("target_minutes"),
                row.getInteger("peer_minutes"),
                row.getInteger("warm_minutes"),
                row.getInteger("usual_minutes"));
    }

    record Wish(String calendar, int targetMinutes, int peerMinutes, int warmMinutes) {}
}
