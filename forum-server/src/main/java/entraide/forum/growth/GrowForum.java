package entraide.forum.growth;

import entraide.forum.ForumEvents;
import entraide.platform.content.Matter;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.Outbox;
import entraide.platform.text.Language;
import entraide.platform.text.Markdown;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes a forum large quickly: believable threads with right counters, for measuring. Not for a school in use. */
public final class GrowForum {

    private static final int BATCH = 500;
    private static final int SPACES = 12;
    private static final int FEWEST_WORDS = 5;

    private final Database database;
    private final Markdown markdown;
    private final WaitingLine line;
    private final Outbox outbox;
    private final Clock clock;

    public GrowForum(Database database, Markdown markdown, WaitingLine line, Outbox outbox, Clock clock) {
        this.database = database;
        this.markdown = markdown;
        this.line = line;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Adds threads and posts by {@code members}; a part of the questions waits for a mentor.
     *
     * @param texts Markdown that the posts are made of
     * @param waiting how many questions stay without an answer and enter the queue
     */
    public Future<Void> grow(List<Long> members, List<Titled> texts, int threads, int posts, int waiting) {
        if (members.isEmpty() || texts.size() < FEWEST_WORDS)
            throw new IllegalArgumentException("nobody, or nothing to say");
        return open().compose(spaces -> stock(texts)
                .compose(stock -> reserve(threads, posts).compose(first -> {
                    var crowd = new Crowd(first, members, spaces, stock, clock.instant());
                    var plans = crowd.plan(threads, posts, waiting);
                    return inBatches(plans, batch -> write(crowd, batch));
                }))
                .compose(grown -> inBatches(spaces, this::tell)));
    }

    /** One event a space instead of one a post. */
    private Future<Void> tell(List<Matter.Space> spaces) {
        return database.transact(tx -> {
            Future<Void> told = Future.succeededFuture();
            for (var space : spaces)
                told = told.compose(before -> new ForumEvents(outbox).ofSpace(tx, "space-grown", space.id(), 1));
            return told;
        });
    }

    /** A title and a text that go together. */
    public record Titled(String title, String body) {}

    // Served by space_slug_key.
    private static final String OPEN = """
            insert into forum.space (slug, name, visibility, position, created_at)
            select 'large-' || n, 'Large ' || n, 'everyone', 100 + n, $2
              from generate_series(1, $1::int) as n
                on conflict (slug) do update set name = excluded.name
            returning id, slug, name
            """;

    private Future<List<Matter.Space>> open() {
        return Sql.list(
                database,
                OPEN,
                row -> new Matter.Space(row.getLong("id"), row.getString("slug"), row.getString("name")),
                SPACES,
                clock.instant());
    }

    private Future<List<Crowd.Text>> stock(List<Titled> texts) {
        Future<List<Crowd.Text>> stock = Future.succeededFuture(new ArrayList<>());
        for (var text : texts) {
            stock = stock.compose(so -> markdown.render(text.body()).map(rendered -> {
                so.add(new Crowd.Text(text.title(), text.body(), rendered.html(), Language.of(rendered.plain())));
                return so;
            }));
        }
        return stock;
    }

    private static final String RESERVE = """
            select setval(pg_get_serial_sequence('forum.thread', 'id'),
                          nextval(pg_get_serial_sequence('forum.thread', 'id')) + $1) - $1 as thread,
                   setval(pg_get_serial_sequence('forum.post', 'id'),
                          nextval(pg_get_serial_sequence('forum.post', 'id')) + $2) - $2 as post
            """;

    private Future<Crowd.Ids> reserve(int threads, int posts) {
        return Sql.one(
                database,
                RESERVE,
                row -> new Crowd.Ids(row.getLong("thread"), row.getLong("post")),
                (long) threads,
                (long) posts);
    }

    private static <T> Future<Void> inBatches(List<T> all, Function<List<T>, Future<Void>> work) {
        Future<Void> done = Future.succeededFuture();
        for (int from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(all.size(), from + BATCH));
            done = done.compose(before -> work.apply(batch));
        }
        return done;
    }

    private Future<Void> write(Crowd crowd, List<Crowd.Plan> plans) {
        return database.transact(tx -> insertThreads(tx, crowd, plans)
                .compose(threads -> insertPosts(tx, crowd.posts(plans)))
                .compose(posts -> enter(tx, crowd, plans)));
    }

    private static final String THREADS = """
            insert into forum.thread (id, space_id, kind, title, author_id, tags, state, first_post_id,
                   solution_post_id, post_count, answer_count, others_count, created_at, last_activity_at)
            select id, space, kind, title, author, array[tag], state, post, solution, posts, answers, others, at, last
              from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[],
                   $8::bigint[], $9::bigint[], $10::int[], $11::int[], $12::int[], $13::timestamptz[], $14::timestamptz[])
                as n(id, space, kind, title, author, tag, state, post, solution, posts, answers, others, at, last)
            """;

    private static Future<Integer> insertThreads(Tx tx, Crowd crowd, List<Crowd.Plan> plans) {
        return Sql.run(tx, THREADS, crowd.threadColumns(plans));
    }

    private static final String POSTS = """
            insert into forum.post (id, thread_id, parent_id, root_id, rank, author_id, body, html, language,
                   created_at, written_at, written_by, replies)
            select id, thread, parent, root, rank, author, body, html, language, at, at, author, replies
              from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::int[], $6::bigint[], $7::text[],
                   $8::text[], $9::text[], $10::timestamptz[], $11::int[])
                as n(id, thread, parent, root, rank, author, body, html, language, at, replies)
            """;

    private static Future<Void> insertPosts(Tx tx, Object[] columns) {
        return Sql.run(tx, POSTS, columns).mapEmpty();
    }

    private Future<Void> enter(Tx tx, Crowd crowd, List<Crowd.Plan> plans) {
        Future<Void> done = Future.succeededFuture();
        for (var plan : plans) {
            if (!plan.waits()) continue;
            done = done.compose(before -> line.enter(tx, crowd.matter(plan)))
                    .compose(standing -> Sql.run(tx, STANDS, plan.id(), standing.promise(), standing.turn()))
                    .mapEmpty();
        }
        return done;
    }

    // Served by thread_pkey.
    private static final String STANDS = """
            update forum.thread
               set promise_at = $2, turn = $3
             where id = $1
            """;
}
