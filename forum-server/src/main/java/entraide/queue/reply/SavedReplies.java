package entraide.queue.reply;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.List;

/** What mentors say often: one's own, and everybody's. */
final class SavedReplies {

    static final int MOST = 500;

    private static final String COLUMNS = "id, title, body, owner_id is null as shared, version";

    private final Clock clock;

    SavedReplies(Clock clock) {
        this.clock = clock;
    }

    record SavedReply(long id, String title, String body, boolean shared, long version) {

        static SavedReply from(Row row) {
            return new SavedReply(
                    row.getLong("id"),
                    row.getString("title"),
                    row.getString("body"),
                    row.getBoolean("shared"),
                    row.getLong("version"));
        }
    }

    record NewReply(String title, String body, boolean shared) {}

    record Edit(String title, String body, long version) {}

    // Served by saved_reply_title_idx.
    private static final String LIST = """
            select %s
              from queue.saved_reply
             where owner_id = $1
                or owner_id is null
             order by title, id
             limit %d
            """.formatted(COLUMNS, MOST);

    Future<List<SavedReply>> of(Db db, long mentorId) {
        return Sql.list(db, LIST, SavedReply::from, mentorId);
    }

    // Served by saved_reply_pkey.
    private static final String SAVE = """
            insert into queue.saved_reply (owner_id, title, body, changed_by, changed_at)
            values ($1, $2, $3, $4, $5)
            returning %s
            """.formatted(COLUMNS);

    Future<SavedReply> save(Tx tx, long mentorId, NewReply reply) {
        var owner = reply.shared() ? null : mentorId;
        return Sql.one(
                tx, SAVE, SavedReply::from, owner, reply.title().strip(), reply.body(), mentorId, clock.instant());
    }

    // Served by saved_reply_pkey.
    private static final String CHANGE = """
            update queue.saved_reply
               set title = $4, body = $5, changed_by = $2, changed_at = $6, version = version + 1
             where id = $1
               and (owner_id = $2 or owner_id is null)
               and version = $3
            returning %s
            """.formatted(COLUMNS);

    Future<SavedReply> change(Tx tx, long mentorId, long id, Edit edit) {
        return Sql.first(
                        tx,
                        CHANGE,
                        SavedReply::from,
                        id,
                        mentorId,
                        edit.version(),
                        edit.title().strip(),
                        edit.body(),
                        clock.instant())
                .compose(changed -> changed.isPresent()
                        ? Future.succeededFuture(changed.get())
                        : one(tx, mentorId, id).map(current -> {
                            throw new Refusal(Problem.conflict(current));
                        }));
    }

    // Served by saved_reply_pkey.
    private static final String ONE = """
            select %s
              from queue.saved_reply
             where id = $1
               and (owner_id = $2 or owner_id is null)
            """.formatted(COLUMNS);

    private static Future<SavedReply> one(Tx tx, long mentorId, long id) {
        return Sql.first(tx, ONE, SavedReply::from, id, mentorId).map(found -> found.orElseThrow(Refusal::notFound));
    }

    // Served by saved_reply_pkey.
    private static final String DROP = """
            delete from queue.saved_reply
             where id = $1
               and (owner_id = $2 or owner_id is null)
            """;

    Future<Void> drop(Tx tx, long mentorId, long id) {
        return Sql.run(tx, DROP, id, mentorId).map(gone -> {
            if (gone == 0) throw Refusal.notFound();
            return null;
        });
    }
}
