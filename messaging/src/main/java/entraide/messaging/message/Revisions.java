package entraide.messaging.message;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** What a message said before, for those who read it. */
final class Revisions {

    private Revisions() {}

    record Revision(int version, String body, Instant writtenAt) {

        static Revision from(Row row) {
            return new Revision(row.getInteger("version"), row.getString("body"), Sql.instant(row, "written_at"));
        }
    }

    // Served by revision_pkey.
    private static final String OF = """
            select version, body, written_at
              from messaging.revision
             where message_id = $1
             order by version
            """;

    /** Oldest first, without what stands now; of what is gone nothing. */
    static Future<List<Revision>> of(Db db, Messages messages, Caller caller, long id) {
        return messages.one(db, caller, id)
                .compose(message -> message.gone() != null
                        ? Future.succeededFuture(List.of())
                        : Sql.list(db, OF, Revision::from, id));
    }
}
