package entraide.forum.post;

import entraide.forum.Eyes;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The posts of a thread: the tree, flattened in the order asked for, the first post on top. */
final class PostPage {

    enum Order {
        BEST,
        NEWEST,
        THANKS;

        static Order of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** A post and its place: the key of its answer, the answer, the post itself. */
    private record Placed(PostCard card, Cursor place) {

        static Placed from(Row row) {
            return row.getLong("id") == null
                    ? null
                    : new Placed(
                            PostCard.from(row),
                            Cursor.at(row.getLong("key"), row.getLong("root_id"), row.getLong("id")));
        }
    }

    /** A thread that may not be read gives no row; one without more posts gives a row without a post. */
    private static final String PAGE = """
            select %1$s, p.key
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              left join lateral (
            %3$s) p on true
              %2$s
             where t.id = $3
               and t.deleted_at is null
               and t.hidden_at is null
             order by %4$s
            """;

    Future<Page<PostCard>> of(Db db, Eyes eyes, long threadId, Order order, Paging paging) {
        var after = paging.cursor(3);
        return Sql.list(
                        db,
                        BY.get(order),
                        Placed::from,
                        eyes.accompanies(),
                        eyes.cohortIds(),
                        threadId,
                        after.map(cursor -> cursor.number(0)),
                        after.map(cursor -> cursor.number(1)),
                        after.map(cursor -> cursor.number(2)),
                        paging.limit() + 1)
                .map(rows -> page(rows, paging.limit()));
    }

    private static Page<PostCard> page(List<Placed> rows, int limit) {
        if (rows.isEmpty()) throw Refusal.notFound();
        if (rows.get(0) == null) return new Page<>(List.of(), null);
        return Page.of(rows, limit, Placed::place).map(Placed::card);
    }

    // Served by post_best_idx.
    private static final String BEST = """
                    select p.*, p.rank::bigint as key
                      from forum.post p
                     where p.thread_id = t.id
                       and p.shown
                       and (p.rank, p.root_id, p.id)
                         > (coalesce($4::bigint, -1), coalesce($5::bigint, 0), coalesce($6::bigint, 0))
                     order by p.rank, p.root_id, p.id
                     limit $7""";

    // Served by post_newest_idx or post_thanked_idx: the answers in order, those above the cursor's left out, and one
    // more than a page because nothing may be left of the cursor's own; each with what hangs under it from
    // post_best_idx. The first post is on the first page only.
    private static final String ANSWERS = """
                    select p.*, 9223372036854775807 as key
                      from forum.post p
                     where p.id = t.first_post_id
                       and $4::bigint is null
                     union all
                    (select p.*, r.key
                       from (select r.id, r.rank, %1$s as key
                               from forum.post r
                              where r.thread_id = t.id
                                and r.shown
                                and r.parent_id is null
                                and r.id <> t.first_post_id
                                and %2$s
                              order by %3$s
                              limit $7::bigint + 1) r
                      cross join lateral (
                            select *
                              from forum.post p
                             where p.thread_id = t.id and p.rank = r.rank and p.root_id = r.id and p.shown
                               and ($5::bigint is null or r.id <> $5 or p.id > $6)
                             order by p.id
                             limit $7::bigint) p
                      order by r.key desc, r.id desc, p.id
                      limit $7::bigint)""";

    static final Map<Order, String> BY = Map.of(
            Order.BEST, page(BEST, "p.rank, p.root_id, p.id"),
            Order.NEWEST, byAnswer("r.id", "r.id <= coalesce($4, 9223372036854775807)", "r.id desc"),
            Order.THANKS,
                    byAnswer(
                            "r.thanks",
                            "(r.thanks, r.id) <= (coalesce($4, 9223372036854775807), coalesce($5, 0))",
                            "r.thanks desc, r.id desc"));

    private static String byAnswer(String key, String from, String order) {
        return page(ANSWERS.formatted(key, from, order), "p.key desc, p.root_id desc, p.id");
    }

    private static String page(String posts, String order) {
        return PAGE.formatted(PostCard.COLUMNS, PostCard.AUTHOR, posts, order);
    }

    // Served by post_pkey.
    private static final String ONE = """
            select %s
              from forum.post p
              join forum.thread t on t.id = p.thread_id and t.deleted_at is null and t.hidden_at is null
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
              %s
             where p.id = $3
               and p.shown
            """.formatted(PostCard.COLUMNS, PostCard.AUTHOR);

    Future<PostCard> one(Db db, Eyes eyes, long id) {
        return Sql.first(db, ONE, PostCard::from, eyes.accompanies(), eyes.cohortIds(), id)
                .map(found -> found.orElseThrow(Refusal::notFound));
    }
}
