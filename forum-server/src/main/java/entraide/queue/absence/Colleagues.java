package entraide.queue.absence;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.Optional;

/** Mentors and coordinators by their handles. */
public final class Colleagues {

    private Colleagues() {}

    // Served by member_handle_key.
    private static final String NAMED = """
            select id
              from people.member
             where handle = $1
               and roles && array['mentor', 'staff']
               and deactivated_at is null
            """;

    static Future<Optional<Long>> find(Db db, String handle) {
        return Sql.first(db, NAMED, row -> row.getLong("id"), handle);
    }

    /** Who could take a question of {@code asker}'s, or it is refused. */
    public static Future<Long> taker(Db db, String handle, long asker) {
        return other(db, handle, asker, "/to");
    }

    static Future<Long> substitute(Db db, String handle, long absent) {
        return other(db, handle, absent, "/substitute");
    }

    private static Future<Long> other(Db db, String handle, long but, String pointer) {
        return find(db, handle)
                .map(found -> found.filter(id -> id != but)
                        .orElseThrow(() -> new Refusal(Problem.invalid(pointer, "no mentor who could"))));
    }
}
