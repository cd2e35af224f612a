package entraide.forum.found;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Searchable;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.events.DomainEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * What search may read of the forum: threads with what stands first in them, and posts. Who asked anonymously is in none
 * of its facets, and every text goes with the space whose readers may find it.
 */
public final class FindableTexts implements Searchable {

    // They change nothing that is found.
    private static final Set<String> IDLE = Set.of("forum.thanked", "forum.thanks-taken-back", "forum.unmasked");

    private static final String GROWN = "forum.space-grown";

    private final Vertx vertx;
    private final String kind;
    private final String current;
    private final String idsAfter;
    private final Touched touched;

    private FindableTexts(Vertx vertx, String kind, String current, String idsAfter, Touched touched) {
        this.vertx = vertx;
        this.kind = kind;
        this.current = current;
        this.idsAfter = idsAfter;
        this.touched = touched;
    }

    private interface Touched {
        Future<List<Long>> by(Db db, DomainEvent event);
    }

    private static final String CURRENT = """
            select t.id as thread_id, t.title, t.kind, t.state, t.tags, t.pulse, t.space_id, p.id as post_id, t.solution_post_id,
                   p.language, p.created_at, p.author_id, p.anonymous, p.endorsements,
                   case when p.deleted_at is null and p.hidden_at is null then p.html else '' end as html,
                   exists (select from forum.post e
                            where e.thread_id = t.id
                              and e.rank in (1, 2)
                              and e.shown
                              and e.endorsements > 0
                              and e.deleted_at is null
                              and e.hidden_at is null) as endorsed
              from forum.thread t
              join forum.post p on %s
             where t.deleted_at is null
               and t.hidden_at is null
            """;

    // Served by thread_pkey, post_pkey and post_best_idx.
    private static final String THREADS = CURRENT.formatted("t.id = any($1::bigint[]) and p.id = t.first_post_id");

    // Served by post_pkey and thread_pkey. What stands first is found as the thread.
    private static final String POSTS = CURRENT.formatted("""
            p.id = any($1::bigint[]) and p.thread_id = t.id and p.rank > 0
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

    public static FindableTexts threads(Vertx vertx) {
        return new FindableTexts(vertx, "thread", THREADS, THREADS_AFTER, FindableTexts::threadsTouched);
    }

    public static FindableTexts posts(Vertx vertx) {
        return new FindableTexts(vertx, "post", POSTS, POSTS_AFTER, FindableTexts::postsTouched);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Future<List<Found>> current(Db db, Collection<Long> ids) {
        return Sql.list(db, current, row -> row, (Object) ids.toArray(Long[]::new))
                .compose(this::read);
    }

    // To read the HTML of hundreds of texts is too long for the event loop.
    private Future<List<Found>> read(List<Row> rows) {
        if (rows.isEmpty()) return Future.succeededFuture(List.of());
        return vertx.executeBlocking(() -> rows.stream().map(this::found).toList(), false);
    }

    @Override
    public Future<List<Long>> idsAfter(Db db, long after, int limit) {
        return Sql.list(db, idsAfter, row -> row.getLong("id"), after, limit);
    }

    @Override
    public boolean overturnedBy(DomainEvent event) {
        return event.topic().equals(GROWN);
    }

    @Override
    public Future<List<Long>> touchedBy(Db db, DomainEvent event) {
        if (!event.topic().startsWith("forum.") || IDLE.contains(event.topic()))
            return Future.succeededFuture(List.of());
        return touched.by(db, event);
    }

    private static Future<List<Long>> threadsTouched(Db db, DomainEvent event) {
        var thread = event.number("threadId");
        return Future.succeededFuture(thread == null ? List.of() : List.of(thread));
    }

    // Served by post_after_idx and post_deleted_idx: those that are hidden are touched by events of their own.
    private static final String IN_THREAD = """
            select p.id
              from forum.post p
             where p.thread_id = $1
               and p.shown
               and p.rank > 0
            """;

    private static Future<List<Long>> postsTouched(Db db, DomainEvent event) {
        var id = event.subject().id();
        return switch (event.subject().kind()) {
            case "post" -> Future.succeededFuture(List.of(id));
            case "thread" -> Sql.list(db, IN_THREAD, row -> row.getLong("id"), id);
            default -> Future.succeededFuture(List.of());
        };
    }

    private Found found(Row row) {
        var first = kind.equals("thread");
        return new Found(
                new ContentRef(kind, first ? row.getLong("thread_id") : row.getLong("post_id")),
                row.getLong("thread_id"),
                row.getLong("author_id"),
                row.getString("title"),
                Jsoup.parseBodyFragment(row.getString("html")).text(),
                row.getString("language"),
                List.of("space:" + row.getLong("space_id")),
                facets(row, first),
                Sql.instant(row, "created_at"),
                // The page's, for a thread that moves or is renamed changes what is found of all its posts.
                row.getLong("pulse"));
    }

    private static List<String> facets(Row row, boolean first) {
        var facets = new ArrayList<String>();
        facets.add("space:" + row.getLong("space_id"));
        facets.add("kind:" + row.getString("kind"));
        if (first && row.getString("state") != null) facets.add("state:" + row.getString("state"));
        if (first ? row.getBoolean("endorsed") : row.getInteger("endorsements") > 0) facets.add("state:endorsed");
        if (!first && Objects.equals(row.getLong("solution_post_id"), row.getLong("post_id")))
            facets.add("state:solved");
        if (!row.getBoolean("anonymous")) facets.add("author:" + row.getLong("author_id"));
        for (var tag : row.getArrayOfStrings("tags")) facets.add("tag:" + tag);
        return List.copyOf(facets);
    }
}
