package entraide.forum.notice;

import entraide.forum.Eyes;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Notices;
import entraide.platform.content.Notices.Gone;
import entraide.platform.content.Notices.Seen;
import entraide.platform.content.Notices.SeenAmong;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Caller;
import entraide.platform.text.Text;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;

/** What members hear of threads: of answers and replies to them, of calls by name, of what they follow. */
public final class ThreadNotices implements Noteworthy {

    // What is told of a post by each topic, as forum.concern names it.
    private static final Map<String, String> TOLD = Map.of(
            "forum.thread-created", "written",
            "forum.post-written", "written",
            "forum.solution-set", "solved",
            "forum.endorsed", "endorsed");
    private static final Set<String> GONE =
            Set.of("forum.post-hidden", "forum.post-deleted", "forum.thread-hidden", "forum.thread-deleted");
    private static final String READ = "forum.thread-read";
    private static final String ALL_READ = "forum.threads-read";

    private final Concerned concerned = new Concerned();
    private final StillWanted wanted = new StillWanted();

    @Override
    public String kind() {
        return "thread";
    }

    @Override
    public boolean wants(String topic) {
        return TOLD.containsKey(topic) || GONE.contains(topic) || topic.equals(READ) || topic.equals(ALL_READ);
    }

    @Override
    public Future<Notices> heard(Tx tx, DomainEvent event) {
        if (event.topic().equals(ALL_READ)) return Future.succeededFuture(Notices.seenAmong(allRead(event)));
        var place = new ContentRef("thread", event.number("threadId"));
        if (event.topic().equals(READ))
            return Future.succeededFuture(
                    Notices.seen(new Seen(event.number("memberId"), place, event.number("postId"))));
        if (GONE.contains(event.topic()))
            return Future.succeededFuture(
                    Notices.gone(new Gone(place, event.subject().kind().equals("post") ? event.subject() : null)));
        return concerned
                .by(tx, TOLD.get(event.topic()), postId(event), event)
                .map(told -> told.map(Notices::told).orElse(Notices.NONE));
    }

    // Served by thread_pkey.
    private static final String IN_SPACE = """
            select id
              from forum.thread
             where id = any($1)
               and space_id = $2
            """;

    private static SeenAmong allRead(DomainEvent event) {
        var spaceId = event.number("spaceId");
        return new SeenAmong(
                event.number("memberId"),
                "thread",
                event.number("postId"),
                (tx, threads) -> Sql.list(tx, IN_SPACE, row -> row.getLong("id"), threads, spaceId));
    }

    // Served by thread_pkey.
    private static final String STANDING = """
            select id
              from forum.thread
             where id = any($1)
               and deleted_at is null
               and hidden_at is null
            """;

    @Override
    public Future<List<Long>> standing(Db db, Long[] places) {
        return Sql.list(db, STANDING, row -> row.getLong("id"), (Object) places);
    }

    @Override
    public Future<List<Still>> still(Db db, Caller reader, List<Reason> told) {
        return wanted.of(db, reader, told);
    }

    /** Null for the one that stands first. */
    private static Long postId(DomainEvent event) {
        return event.subject().kind().equals("post")
                ? Long.valueOf(event.subject().id())
                : event.number("postId");
    }

    // Served by post_pkey, thread_pkey and space_pkey.
    private static final String LINES = """
            select p.id, p.thread_id, t.title, left(p.html, 2000) as html
              from forum.post p
              join forum.thread t on t.id = p.thread_id and t.deleted_at is null and t.hidden_at is null
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
             where p.id = any($3)
               and p.deleted_at is null
               and p.hidden_at is null
            """;

    @Override
    public Future<List<Line>> lines(Db db, Caller reader, Long[] subjects) {
        var eyes = Eyes.of(reader);
        return Sql.list(db, LINES, ThreadNotices::line, eyes.accompanies(), eyes.cohortIds(), subjects);
    }

    private static Line line(Row row) {
        var text = Jsoup.parseBodyFragment(row.getString("html")).text();
        var threadId = row.getLong("thread_id");
        return new Line(
                new ContentRef("post", row.getLong("id")),
                threadId,
                row.getString("title"),
                Text.excerpt(text, Line.EXCERPT));
    }
}
