package entraide.notice.push;

import io.vertx.sqlclient.Row;
import java.net.URI;

/** A browser that takes what it is told: where, and closed with which keys. */
record Device(long id, URI endpoint, String p256dh, String auth) {

    static Device from(Row row) {
        return new Device(
                row.getLong("push_id"),
                URI.create(row.getString("endpoint")),
                row.getString("p256dh"),
                row.getString("auth"));
    }
}
