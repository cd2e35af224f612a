package entraide.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** What the database holds in the end, against what was acknowledged and against itself. */
final class Truth implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Connection database;

    Truth(String url) throws SQLException {
        this.database = Jdbc.open(url);
    }

    void holdsExactly(String mark, Map<String, Long> acknowledged) throws SQLException {
        var posts = new HashMap<String, Long>();
        try (var statement = database.prepareStatement("select id, body from forum.post where body like ? || '-%'")) {
            statement.setString(1, mark);
            var rows = statement.executeQuery();
            while (rows.next()) {
                var twin = posts.put(rows.getString("body"), rows.getLong("id"));
                assertThat(twin).as("%s is there twice", rows.getString("body")).isNull();
            }
        }
        assertThat(posts).isEqualTo(acknowledged);
    }

    private static final String MISCOUNTED_THREADS = """
            select count(*)
              from forum.thread t
              join (select thread_id,
                           count(*) as posts,
                           count(*) filter (where parent_id is null) - 1 as answers
                      from forum.post
                     group by thread_id) p on p.thread_id = t.id
             where (t.post_count, t.answer_count) <> (p.posts, p.answers)
                or t.others_count <> (select count(*)
                                        from forum.post o
                                       where o.thread_id = t.id
                                         and o.author_id <> t.author_id)
            """;

    private static final String MISCOUNTED_SPACES = """
            select count(*)
              from forum.space s
             where s.thread_count <> (select count(*) from forum.thread t where t.space_id = s.id)
                or s.thread_count <> (select count(*) from forum.listing l where l.space_id = s.id and l.shelf = '')
            """;

    private static final String MISCOUNTED_LANES = """
            select count(*)
              from (select space_id, lane, sum(waiting) as waiting from queue.tally group by space_id, lane) told
              full join (select space_id, lane, count(*) as waiting
                           from queue.item
                          where turn = 'mentor'
                          group by space_id, lane) items using (space_id, lane)
             where coalesce(told.waiting, 0) <> coalesce(items.waiting, 0)
            """;

    void countsItselfRight() throws SQLException {
        assertThat(number(MISCOUNTED_THREADS)).as("miscounted threads").isZero();
        assertThat(number(MISCOUNTED_SPACES)).as("miscounted spaces").isZero();
        assertThat(number(MISCOUNTED_LANES)).as("miscounted lanes").isZero();
    }

    private static final String WITHOUT_ITEM = """
            select count(*)
              from forum.thread t
              full join queue.item i on i.kind = 'question' and i.ref_id = t.id
             where t.id is null
                or i.id is null
            """;

    private static final String UNANSWERED_KEYS = "select count(*) from platform.idempotency where status is null";

    void hasNothingHalfDone() throws SQLException {
        assertThat(number(WITHOUT_ITEM)).as("questions without an item").isZero();
        assertThat(number(UNANSWERED_KEYS)).as("keys without an answer").isZero();
    }

    private static final String UNHEARD = """
            select count(*)
              from platform.relay_position r, platform.outbox o
             where not pg_visible_in_snapshot(o.tx, r.seen)
            """;

    // A difference of bags: what was told and not heard, heard and not told, or heard twice.
    private static final String AMISS = """
            select count(*)
              from ((select topic, kind, subject, version from platform.outbox
                     except all
                     select topic, kind, subject, version from ledger.heard)
                    union all
                    (select topic, kind, subject, version from ledger.heard
                     except all
                     select topic, kind, subject, version from platform.outbox)) amiss
            """;

    void hasToldEveryone() throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (number(UNHEARD) > 0 && System.nanoTime() < deadline) LockSupport.parkNanos(20_000_000);
        assertThat(number(UNHEARD)).as("events that a subscriber has not heard").isZero();
        assertThat(number(AMISS)).as("events not heard exactly once").isZero();
        assertThat(number("select count(*) from ledger.heard")).isPositive();
    }

    private static final String FINDABLE = """
            select 'thread/' || t.id as name
              from forum.thread t
             where t.deleted_at is null
               and t.hidden_at is null
             union all
            select 'post/' || p.id
              from forum.post p
              join forum.thread t on t.id = p.thread_id
             where p.id <> t.first_post_id
               and p.deleted_at is null
               and p.hidden_at is null
               and t.deleted_at is null
               and t.hidden_at is null
            """;

    /** The names of all that search may find. */
    Set<String> findable() throws SQLException {
        var names = new HashSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(FINDABLE)) {
            while (rows.next()) names.add(rows.getString("name"));
        }
        return names;
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
