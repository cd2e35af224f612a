package entraide.messaging.file;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.files.FileStore;
import entraide.platform.files.StoredFile;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Which messages have which files, and so who may read a file. */
public final class AttachedFiles {

    private final FileStore store;
    private final Clock clock;

    public AttachedFiles(FileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The author's own, which stay from now on. */
    public Future<List<StoredFile>> take(Tx tx, long authorId, List<Long> ids) {
        if (ids.isEmpty()) return Future.succeededFuture(List.of());
        return store.keep(tx, authorId, ids).compose(own -> {
            if (own.size() < ids.size()) throw new Refusal(Problem.invalid("/files", "names a file that is not yours"));
            return look(tx, ids, new ArrayList<>());
        });
    }

    private Future<List<StoredFile>> look(Tx tx, List<Long> ids, List<StoredFile> found) {
        if (found.size() == ids.size()) return Future.succeededFuture(found);
        return store.find(tx, ids.get(found.size())).compose(file -> {
            found.add(file.orElseThrow());
            return look(tx, ids, found);
        });
    }

    private static final String ATTACH = """
            insert into messaging.attachment (message_id, place, file_id, name, type, size, width, height, thumbnail)
            select $1, place, file_id, name, type, size, width, height, thumbnail
              from jsonb_to_recordset($2) as f (place int, file_id bigint, name text, type text, size int, width int,
                   height int, thumbnail boolean)
            """;

    public Future<Void> attach(Tx tx, long messageId, List<StoredFile> files) {
        if (files.isEmpty()) return Future.succeededFuture();
        var rows = new JsonArray();
        for (var file : files) rows.add(row(rows.size(), file));
        return Sql.run(tx, ATTACH, messageId, rows).mapEmpty();
    }

    private static JsonObject row(int place, StoredFile file) {
        return new JsonObject()
                .put("place", place)
                .put("file_id", file.id())
                .put("name", file.name())
                .put("type", file.type())
                .put("size", file.size())
                .put("width", file.width())
                .put("height", file.height())
                .put("thumbnail", file.thumbnail());
    }

    // Served by attachment_file_idx, message_pkey, participant_pkey and opening_reader_idx.
    private static final String SHOWN_TO = """
            select exists (
                   select from messaging.attachment f
                     join messaging.message m on m.id = f.message_id and m.deleted_at is null and m.hidden_at is null
                     join messaging.reader r on r.conversation_id = m.conversation_id
                      and r.member_id = $2 and r.reach >= m.seq and r.until > $3
                    where f.file_id = $1) as shown
            """;

    /** Whether a message has it that this member may read. */
    Future<Boolean> shownTo(Db db, Caller caller, long fileId) {
        return Sql.one(db, SHOWN_TO, row -> row.getBoolean("shown"), fileId, caller.id(), clock.instant());
    }
}
