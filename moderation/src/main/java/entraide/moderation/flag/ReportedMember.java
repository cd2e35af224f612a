package entraide.moderation.flag;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.Optional;

/** A member who is reported for what they do rather than for one text; nothing of them is hidden, sanctions do the rest. */
final class ReportedMember implements Hideable {

    static final String KIND = "member";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Future<Boolean> hide(Tx tx, long id) {
        return Future.succeededFuture(false);
    }

    @Override
    public Future<Boolean> restore(Tx tx, long id) {
        return Future.succeededFuture(false);
    }

    // Served by member_pkey.
    private static final String EXCERPT = """
            select handle, display_name, bio
              from people.member
             where id = $1
            """;

    @Override
    public Future<Optional<Excerpt>> excerpt(Db db, long id) {
        return Sql.first(
                db,
                EXCERPT,
                row -> new Excerpt(
                        new ContentRef(KIND, id),
                        id,
                        row.getString("display_name") + " (@" + row.getString("handle") + ")",
                        row.getString("bio")),
                id);
    }

    // Served by member_pkey.
    private static final String THERE = """
            select 1 as there
              from people.member
             where id = $1
               and deactivated_at is null
            """;

    @Override
    public Future<Boolean> readableBy(Db db, Caller reader, long id) {
        return Sql.first(db, THERE, row -> true, id).map(Optional::isPresent);
    }
}
