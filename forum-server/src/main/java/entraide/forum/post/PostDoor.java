package entraide.forum.post;

import entraide.forum.Eyes;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;

/** The one way to a post for whoever changes something: seen through the caller's eyes, and held with its thread. */
public final class PostDoor {

    private PostDoor() {}

    // Served by post_pkey and thread_pkey. The thread comes first in the query, so its row is locked first, as by all.
    private static final String HOLD = """
            select %s
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              join forum.post p on p.thread_id = t.id
             where p.id = $3
               and (p.deleted_at is not null) = $4
               and p.hidden_at is null
               and t.deleted_at is null
               and t.hidden_at is null
               for no key update of t, p
            """.formatted(HeldPost.COLUMNS);

    public static Future<HeldPost> hold(Tx tx, Eyes eyes, long id) {
        return find(tx, eyes, id, false);
    }

    static Future<HeldPost> holdDeleted(Tx tx, Eyes eyes, long id) {
        return find(tx, eyes, id, true);
    }

    private static Future<HeldPost> find(Tx tx, Eyes eyes, long id, boolean deleted) {
        return Sql.first(tx, HOLD, HeldPost::from, eyes.accompanies(), eyes.cohortIds(), id, deleted)
                .map(found -> found.orElseThrow(Refusal::notFound));
    }
}
