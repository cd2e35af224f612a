package entraide.forum.file;

import entraide.forum.Along.Words;
import entraide.forum.Eyes;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.files.FileStore;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import io.vertx.core.Future;
import java.util.Set;

/** Which posts show which files, and so who may read a file. */
public final class FileUses {

    private final FileStore files;

    public FileUses(FileStore files) {
        this.files = files;
    }

    public Future<Void> wrote(Tx tx, Words words) {
        var shown = words.text().files();
        return files.keep(tx, words.authorId(), shown).compose(own -> show(tx, words, shown, own));
    }

    // Served by post_file_pkey and post_file_post_idx. Besides the author's own, a post may show what its thread shows
    // already: its readers are the same. Whatever else it names stays unreadable to those it is unreadable to now.
    private static final String SHOW = """
            with gone as (
                delete from forum.post_file
                 where post_id = $1 and file_id <> all($3)
            )
            insert into forum.post_file (file_id, post_id)
            select wanted, $1
              from unnest($3::bigint[]) wanted
             where wanted = any($4)
                or exists (select from forum.post_file u
                             join forum.post p on p.id = u.post_id
                            where u.file_id = wanted and p.thread_id = $2
                              and p.deleted_at is null and p.hidden_at is null)
                on conflict do nothing
            """;

    private static Future<Void> show(Tx tx, Words words, Set<Long> shown, Set<Long> own) {
        if (words.first() && shown.isEmpty()) return Future.succeededFuture();
        return Sql.run(tx, SHOW, words.postId(), words.threadId(), shown.toArray(Long[]::new), own.toArray(Long[]::new))
                .mapEmpty();
    }

    // Served by post_file_pkey, post_pkey and thread_pkey.
    private static final String SHOWN_TO = """
            select exists (
                   select from forum.post_file u
                     join forum.post p on p.id = u.post_id and p.deleted_at is null
                      and (p.hidden_at is null or $4)
                     join forum.thread t on t.id = p.thread_id and t.deleted_at is null and (t.hidden_at is null or $4)
                     join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
                    where u.file_id = $3) as shown
            """;

    /** Whether a post shows it that the caller may read; moderators read what is hidden. */
    Future<Boolean> shownTo(Db db, Caller caller, long fileId) {
        var eyes = Eyes.of(caller);
        boolean moderates = caller.is(Role.MODERATOR) || caller.is(Role.STAFF);
        return Sql.one(
                db, SHOWN_TO, row -> row.getBoolean("shown"), eyes.accompanies(), eyes.cohortIds(), fileId, moderates);
    }
}
