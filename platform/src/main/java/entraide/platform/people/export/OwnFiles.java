package entraide.platform.people.export;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.files.FileStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;

/** The files of a member: a list of all of them, and their bytes, the latest first, as far as the archive takes them. */
final class OwnFiles {

    /** Bytes of files in one archive; the others are in the list, with where to fetch them. */
    static final long MOST = 512L * 1_024 * 1_024;

    private static final int AT_ONCE = 50;

    private final Database database;
    private final FileStore store;
    private final long most;

    OwnFiles(Database database, FileStore store, long most) {
        this.database = database;
        this.store = store;
        this.most = most;
    }

    private record OwnFile(long id, String name, String type, long size, Instant createdAt) {

        static OwnFile from(Row row) {
            return new OwnFile(
                    row.getLong("id"),
                    row.getString("name"),
                    row.getString("type"),
                    row.getInteger("size"),
                    Sql.instant(row, "created_at"));
        }

        String path() {
            return "files/" + id + "-" + name;
        }

        String json(boolean packed) {
            return new JsonObject()
                    .put("id", id)
                    .put("name", name)
                    .put("type", type)
                    .put("size", size)
                    .put("createdAt", createdAt)
                    .put("path", packed ? path() : null)
                    .encode();
        }
    }

    // Served by file_owner_idx.
    private static final String PAGE = """
            select id, name, type, size, created_at
              from platform.file
             where owner_id = $1
               and id < $2
             order by id desc
             limit $3
            """;

    private Future<List<OwnFile>> page(long memberId, long below) {
        return Sql.list(database, PAGE, OwnFile::from, memberId, below, AT_ONCE);
    }

    private static long last(List<OwnFile> page) {
        return page.get(page.size() - 1).id();
    }

    Future<Void> into(Archive archive, long memberId) {
        return archive.put(to -> {
                    to.begin("files.json", true);
                    to.text("[");
                })
                .compose(begun -> list(archive, memberId, Long.MAX_VALUE, 0))
                .compose(listed -> archive.put(to -> {
                    to.text("\n]\n");
                    to.end();
                }))
                .compose(listed -> pack(archive, memberId, Long.MAX_VALUE, 0));
    }

    private Future<Void> list(Archive archive, long memberId, long below, long before) {
        return page(memberId, below).compose(files -> {
            if (files.isEmpty()) return Future.succeededFuture();
            return archive.put(to -> {
                        long sum = before;
                        boolean first = below == Long.MAX_VALUE;
                        for (var file : files) {
                            sum += file.size();
                            to.text((first ? "\n" : ",\n") + file.json(sum <= most));
                            first = false;
                        }
                    })
                    .compose(told -> list(archive, memberId, last(files), before + sum(files)));
        });
    }

    private static long sum(List<OwnFile> files) {
        return files.stream().mapToLong(OwnFile::size).sum();
    }

    private Future<Void> pack(Archive archive, long memberId, long below, long before) {
        return page(memberId, below).compose(files -> {
            if (files.isEmpty() || before >= most) return Future.succeededFuture();
            var packed = Future.<Void>succeededFuture();
            long sum = before;
            for (var file : files) {
                sum += file.size();
                if (sum <= most) packed = packed.compose(done -> pack(archive, file));
            }
            return packed.compose(done -> pack(archive, memberId, last(files), before + sum(files)));
        });
    }

    private Future<Void> pack(Archive archive, OwnFile file) {
        return archive.put(to -> to.begin(file.path(), false))
                .compose(begun -> parts(archive, file, 0))
                .compose(done -> archive.put(Archive::end));
    }

    private Future<Void> parts(Archive archive, OwnFile file, int part) {
        if ((long) part * FileStore.PART >= file.size()) return Future.succeededFuture();
        return store.part(database, file.id(), part)
                .compose(bytes -> archive.put(to -> to.raw(bytes)))
                .compose(sent -> parts(archive, file, part + 1), OwnFiles::gone);
    }

    // What was thrown away meanwhile ends here.
    private static Future<Void> gone(Throwable why) {
        return why instanceof NoSuchElementException ? Future.succeededFuture() : Future.failedFuture(why);
    }
}
