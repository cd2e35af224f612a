package entraide.moderation.hold;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;

/** What was noticed: for moderators what waits, held texts first, the oldest on top; for authors their own. */
final class Holds {

    // Served by hold_waiting_idx. Who wrote anonymously is nobody here too.
    private static final String WAITING = """
            select %s
              from moderation.hold h
              left join people.card a on a.id = h.author_id and not h.anonymous
             where h.outcome is null
               and (h.held < $1 or h.held = $1 and h.id > $2)
             order by h.held desc, h.id
             limit $3
            """.formatted(Hold.COLUMNS);

    Future<Page<Hold>> waiting(Db db, Paging paging) {
        var after = paging.cursor(2);
        return Sql.list(
                        db,
                        WAITING,
                        Hold::from,
                        after.map(cursor -> cursor.number(0) == 1).orElse(true),
                        after.map(cursor -> cursor.number(1)).orElse(0L),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.held() ? 1 : 0, row.id())));
    }

    // Served by hold_pkey, from the newest on.
    private static final String DECIDED = """
            select %s
              from moderation.hold h
              left join people.card a on a.id = h.author_id and not h.anonymous
             where h.outcome = $1
               and h.id < $2
             order by h.id desc
             limit $3
            """.formatted(Hold.COLUMNS);

    Future<Page<Hold>> decided(Db db, String outcome, Paging paging) {
        return newestFirst(db, DECIDED, outcome, paging);
    }

    // Served by hold_author_idx. What was only noticed its author is not told of.
    private static final String MINE = """
            select %s
              from moderation.hold h
              left join people.card a on a.id = h.author_id
             where h.author_id = $1
               and h.held
               and h.outcome is distinct from 'approved'
               and h.id < $2
             order by h.id desc
             limit $3
            """.formatted(Hold.COLUMNS);

    Future<Page<Hold>> of(Db db, long authorId, Paging paging) {
        return newestFirst(db, MINE, authorId, paging);
    }

    private static Future<Page<Hold>> newestFirst(Db db, String query, Object of, Paging paging) {
        long below = paging.cursor(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Sql.list(db, query, Hold::from, of, below, paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }

    // Served by hold_pkey.
    private static final String ONE = """
            select %s
              from moderation.hold h
              left join people.card a on a.id = h.author_id and not h.anonymous
             where h.id = $1
            """.formatted(Hold.COLUMNS);

    Future<Hold> one(Db db, long id) {
        return Sql.first(db, ONE, Hold::from, id).map(found -> found.orElseThrow(Refusal::notFound));
    }
}
