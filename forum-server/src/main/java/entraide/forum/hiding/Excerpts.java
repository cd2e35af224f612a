package entraide.forum.hiding;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What moderators judge by: who wrote it, under which title, and the beginning of the text, also of what is gone. */
final class Excerpts {

    private static final int LONGEST = 2_000;
    private static final Pattern HOST = Pattern.compile("(?i)^https?://([^\\s/?#\\\\]{1,253})");

    private Excerpts() {}

    private static final String EXCERPT = """
            select p.author_id, p.thread_id, t.title, p.html
              from forum.post p
              join forum.thread t on t.id = p.thread_id
             where %s
            """;

    // Served by post_pkey and thread_pkey.
    private static final String POST = EXCERPT.formatted("p.id = $1");

    // Served by thread_pkey and post_pkey.
    private static final String THREAD = EXCERPT.formatted("t.id = $1 and p.id = t.first_post_id");

    static Future<Optional<Excerpt>> ofPost(Db db, long id) {
        return Sql.first(db, POST, row -> excerpt(row, new ContentRef("post", id)), id);
    }

    static Future<Optional<Excerpt>> ofThread(Db db, long id) {
        return Sql.first(db, THREAD, row -> excerpt(row, new ContentRef("thread", id)), id);
    }

    private static List<String> hosts(Document body) {
        return body.select("a[href]").stream()
                .map(link -> HOST.matcher(link.attr("href")))
                .filter(Matcher::find)
                .map(link -> link.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Excerpt excerpt(Row row, ContentRef ref) {
        var body = Jsoup.parseBodyFragment(row.getString("html"));
        var text = body.text();
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        var beginning = text.substring(0, end);
        long authorId = row.getLong("author_id");
        return new Excerpt(ref, authorId, row.getString("title"), beginning, row.getLong("thread_id"), hosts(body));
    }
}
