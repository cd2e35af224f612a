package entraide.queue.absence;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.queue.item.Item;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.LongPredicate;

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

    /** Who could take this, or it is refused. */
    public static Future<Long> taker(Db db, String handle, Item item) {
        return other(db, handle, id -> id != item.askerId() && item.among(id), "/to");
    }

    static Future<Long> substitute(Db db, String handle, long absent) {
        return other(db, handle, id -> id != absent, "/substitute");
    }

    private static Future<Long> other(Db db, String handle, LongPredicate could, String pointer) {
        return find(db, handle)
                .map(found -> found.filter(could::test)
                        .orElseThrow(() -> new Refusal(Problem.invalid(pointer, "no mentor who could"))));
    }
}
