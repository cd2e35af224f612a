package entraide.forum.found;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Searchable;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * What search may read of the forum: threads with what stands first in them, and posts. Who asked anonymously is in none
 * of it, and every text goes with the space whose readers may find it.
 */
public final class FindableTexts implements Searchable {

    private final String kind;
    private final String current;
    private final String idsAfter;

    private FindableTexts(String kind, String current, String idsAfter) {
        this.kind = kind;
        this.current = current;
        this.idsAfter = idsAfter;
    }

    private static final String CURRENT = """
            select t.id as thread_id, t.title, t.kind, t.state, t.tags, t.pulse, s.id as space_id, s.slug, p.language,
                   p.created_at, a.handle as author,
                   case when p.deleted_at is null and p.hidden_at is null then p.html else '' end as html
              from forum.thread t
              join forum.space s on s.id = t.space_id
              join forum.post p on %s
              left join people.member a on a.id = p.author_id and not p.anonymous
             where t.deleted_at is null
               and t.hidden_at is null
            """;

    // Served by thread_pkey and post_pkey.
    private static final String THREAD = CURRENT.formatted("t.id = $1 and p.id = t.first_post_id");

    // Served by post_pkey and thread_pkey. What stands first is found as the thread.
    private static final String POST = CURRENT.formatted("""
            p.id = $1 and p.thread_id = t.id and p.rank > 0
                   and p.deleted_at is null and p.hidden_at is null""");

    // Served by thread_pkey.
    private static final String THREADS_AFTER = """
            select id
              from forum.thread
             where id > $1
             order by id
             limit $2
            """;

    // Served by post_pkey.
    private static final String POSTS_AFTER = """
            select id
              from forum.post
             where id > $1
               and rank > 0
             order by id
             limit $2
            """;

    public static FindableTexts threads() {
        return new FindableTexts("thread", THREAD, THREADS_AFTER);
    }

    public static FindableTexts posts() {
        return new FindableTexts("post", POST, POSTS_AFTER);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Future<Optional<Found>> current(Db db, long id) {
        return Sql.first(db, current, row -> found(row, new ContentRef(kind, id)), id);
    }

    @Override
    public Future<List<Long>> idsAfter(Db db, long after, int limit) {
        return Sql.list(db, idsAfter, row -> row.getLong("id"), after, limit);
    }

    private static Found found(Row row, ContentRef ref) {
        return new Found(
                ref,
                row.getLong("thread_id"),
                row.getString("title"),
                Jsoup.parseBodyFragment(row.getString("html")).text(),
                row.getString("language"),
                List.of("space:" + row.getLong("space_id")),
                facets(row),
                Sql.instant(row, "created_at"),
                // The page's, for a thread that moves or is renamed changes what is found of all its posts.
                row.getLong("pulse"));
    }

    private static List<String> facets(Row row) {
        var facets = new ArrayList<String>();
        facets.add("space:" + row.getString("slug"));
        facets.add("kind:" + row.getString("kind"));
        if (row.getString("state") != null) facets.add("state:" + row.getString("state"));
        if (row.getString("author") != null) facets.add("author:" + row.getString("author"));
        for (var tag : row.getArrayOfStrings("tags")) facets.add("tag:" + tag);
        return List.copyOf(facets);
    }
}
