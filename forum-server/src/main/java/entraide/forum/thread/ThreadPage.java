package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;

/** One thread, as all see it who may read it. */
public final class ThreadPage {

    // Served by thread_pkey.
    static final String ONE = """
            select %s
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              left join people.card a on a.id = t.author_id and not t.anonymous
             where t.id = $3
               and t.deleted_at is null
               and t.hidden_at is null
            """.formatted(ThreadCard.COLUMNS);

    public Future<ThreadCard> of(Db db, Eyes eyes, long id) {
        return Sql.first(db, ONE, ThreadCard::from, eyes.accompanies(), eyes.cohortIds(), id)
                .map(found -> found.orElseThrow(Refusal::notFound));
    }
}
