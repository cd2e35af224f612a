package entraide.forum.hiding;

import entraide.forum.Eyes;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.Optional;

/** Whether somebody may read a text at this moment: nobody reports what they cannot see. */
final class Readable {

    private Readable() {}

    // Served by post_pkey and thread_pkey.
    private static final String POST = """
            select 1 as there
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              join forum.post p on p.thread_id = t.id
             where p.id = $3
               and p.deleted_at is null
               and p.hidden_at is null
               and t.deleted_at is null
               and t.hidden_at is null
            """;

    static Future<Boolean> post(Db db, Caller reader, long id) {
        return is(db, POST, reader, id);
    }

    // Served by thread_pkey.
    private static final String THREAD = """
            select 1 as there
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
             where t.id = $3
               and t.deleted_at is null
               and t.hidden_at is null
            """;

    static Future<Boolean> thread(Db db, Caller reader, long id) {
        return is(db, THREAD, reader, id);
    }

    private static Future<Boolean> is(Db db, String query, Caller reader, long id) {
        var eyes = Eyes.of(reader);
        return Sql.first(db, query, row -> true, eyes.accompanies(), eyes.cohortIds(), id)
                .map(Optional::isPresent);
    }
}
