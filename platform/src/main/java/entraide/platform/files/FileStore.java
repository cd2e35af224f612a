package entraide.platform.files;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Files in the database, in parts: one backup has all of them, and every node sends them. */
public final class FileStore {

    public static final int PART = 256 * 1_024;

    /** How long a file stays that no text shows. */
    public static final Duration UNUSED = Duration.ofHours(24);

    private final Clock clock;

    public FileStore(Clock clock) {
        this.clock = clock;
    }

    private static final String ADD = """
            insert into platform.file
                   (owner_id, name, type, size, width, height, thumbnail, thumbnail_type, created_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            returning %s
            """.formatted(StoredFile.COLUMNS);

    public Future<StoredFile> add(Tx tx, long ownerId, NewFile file) {
        var now = clock.instant();
        var picture = Optional.ofNullable(file.picture());
        return Sql.one(
                        tx,
                        ADD,
                        StoredFile::from,
                        ownerId,
                        file.name(),
                        file.type(),
                        file.bytes().length(),
                        picture.map(NewFile.Picture::width),
                        picture.map(NewFile.Picture::height),
                        picture.map(NewFile.Picture::thumbnail),
                        picture.map(NewFile.Picture::thumbnailType),
                        now,
                        now.plus(UNUSED))
                .compose(stored -> addPart(tx, stored.id(), 0, file.bytes()).map(stored));
    }

    private static final String ADD_PART = """
            insert into platform.file_chunk (file_id, part, bytes)
            values ($1, $2, $3)
            """;

    private static Future<Void> addPart(Tx tx, long id, int part, Buffer bytes) {
        int from = part * PART;
        if (from >= bytes.length()) return Future.succeededFuture();
        var piece = bytes.slice(from, Math.min(from + PART, bytes.length()));
        return Sql.run(tx, ADD_PART, id, part, piece).compose(added -> addPart(tx, id, part + 1, bytes));
    }

    // Served by file_pkey.
    private static final String FIND = """
            select %s
              from platform.file
             where id = $1
            """.formatted(StoredFile.COLUMNS);

    public Future<Optional<StoredFile>> find(Db db, long id) {
        return Sql.first(db, FIND, StoredFile::from, id);
    }

    // Served by file_chunk_pkey.
    private static final String PART_OF = """
            select bytes
              from platform.file_chunk
             where file_id = $1
               and part = $2
            """;

    public Future<Buffer> part(Db db, long id, int part) {
        return Sql.one(db, PART_OF, row -> row.getBuffer("bytes"), id, part);
    }

    /** A small picture of a picture. */
    public record Thumbnail(Buffer bytes, String type) {}

    // Served by file_pkey.
    private static final String THUMBNAIL = """
            select thumbnail, thumbnail_type
              from platform.file
             where id = $1
               and thumbnail is not null
            """;

    public Future<Optional<Thumbnail>> thumbnail(Db db, long id) {
        return Sql.first(
                db, THUMBNAIL, row -> new Thumbnail(row.getBuffer("thumbnail"), row.getString("thumbnail_type")), id);
    }

    // Served by file_pkey. An update, so that it and the throwing away of the unused never both win.
    private static final String KEEP = """
            update platform.file
               set expires_at = null
             where id = any($2)
               and owner_id = $1
            returning id
            """;

    /** A text shows these files from now on: they stay. Gives those of them that are the owner's own. */
    public Future<Set<Long>> keep(Tx tx, long ownerId, Collection<Long> ids) {
        if (ids.isEmpty()) return Future.succeededFuture(Set.of());
        return Sql.list(tx, KEEP, row -> row.getLong("id"), ownerId, ids.toArray(Long[]::new))
                .map(HashSet::new);
    }

    // Served by file_pkey.
    private static final String KEEP_UNTIL = """
            update platform.file
               set expires_at = $3
             where id = any($2)
               and owner_id = $1
               and expires_at < $3
            """;

    /** A text that nobody else sees yet shows these files: they stay as long as it may. */
    public Future<Void> keepUntil(Tx tx, long ownerId, Collection<Long> ids, Instant until) {
        if (ids.isEmpty()) return Future.succeededFuture();
        return Sql.run(tx, KEEP_UNTIL, ownerId, ids.toArray(Long[]::new), until).mapEmpty();
    }
}
