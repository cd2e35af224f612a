package entraide.messaging.draft;

import entraide.platform.Json;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what is typed and not sent yet. Two devices never overwrite one another: the second is shown what is there. */
public final class Drafts {

    static final Duration KEPT = Duration.ofDays(180);

    private static final int MOST = 200;
    private static final int LARGEST_EXTRA = 4_000;

    private final Clock clock;

    public Drafts(Clock clock) {
        this.clock = clock;
    }

    /** {@code extra} is the client's: files put beside, what is quoted, a subject. */
    record Draft(String key, String body, Map<String, Object> extra, long version, Instant savedAt) {

        static Draft from(Row row) {
            return new Draft(
                    row.getString("key"),
                    row.getString("body"),
                    row.getJsonObject("extra").getMap(),
                    row.getLong("version"),
                    Sql.instant(row, "saved_at"));
        }
    }

    /** {@code version} is the one that was seen last; null for none. */
    record Typed(String body, Map<String, Object> extra, Long version) {

        JsonObject sane() {
            var json = Json.text(extra == null ? Map.of() : extra);
            if (json.length() <= LARGEST_EXTRA) return new JsonObject(json);
            throw new Refusal(Problem.invalid("/extra", "has more than 4,000 characters"));
        }
    }

    // Served by draft_pkey: a member has no more than MOST.
    private static final String LIST = """
            select key, left(body, 200) as body, '{}'::jsonb as extra, version, saved_at
              from messaging.draft
             where member_id = $1
               and saved_at > $2
             order by saved_at desc, key
            """;

    Future<List<Draft>> of(Db db, long memberId) {
        return Sql.list(db, LIST, Draft::from, memberId, clock.instant().minus(KEPT));
    }

    // Served by draft_pkey.
    private static final String ONE = """
            select key, body, extra, version, saved_at
              from messaging.draft
             where member_id = $1
               and key = $2
               and saved_at > $3
            """;

    Future<Optional<Draft>> one(Db db, long memberId, String key) {
        return Sql.first(db, ONE, Draft::from, memberId, key, clock.instant().minus(KEPT));
    }

    // Served by draft_pkey. The same text again is a request repeated: it keeps its version. What ran out is not there.
    private static final String SAVE = """
            insert into messaging.draft as known (member_id, key, body, extra, saved_at)
            select $1, $2, $3, $4, $5
             where exists (select from messaging.draft where member_id = $1 and key = $2)
                or (select count(*) from messaging.draft where member_id = $1) < $8
                on conflict (member_id, key) do update
               set body = excluded.body, extra = excluded.extra, saved_at = excluded.saved_at,
                   version = case when (known.body, known.extra) is distinct from (excluded.body, excluded.extra)
                                  then nextval('messaging.draft_version') else known.version end
             where known.version = $6
                or known.saved_at <= $7
                or (known.body, known.extra) is not distinct from (excluded.body, excluded.extra)
            returning key, body, extra, version, saved_at
            """;

    Future<Draft> save(Tx tx, long memberId, String key, Typed typed) {
        var now = clock.instant();
        var seen = typed.version() == null ? 0 : typed.version();
        return Sql.first(
                        tx,
                        SAVE,
                        Draft::from,
                        memberId,
                        key,
                        typed.body(),
                        typed.sane(),
                        now,
                        seen,
                        now.minus(KEPT),
                        MOST)
                .compose(saved -> saved.isPresent() ? Future.succeededFuture(saved.get()) : refuse(tx, memberId, key));
    }

    private Future<Draft> refuse(Tx tx, long memberId, String key) {
        return one(tx, memberId, key).map(current -> {
            throw new Refusal(current.map(Problem::conflict)
                    .orElseGet(() -> Problem.of(
                            409, "too-many-drafts", "You have 200 drafts; please throw some of them away", null)));
        });
    }

    // Served by draft_pkey.
    private static final String DROP = """
            delete from messaging.draft
             where member_id = $1
               and key = $2
               and ($3::bigint is null or version = $3)
            """;

    /** With a version only if nobody saved since. */
    Future<Void> drop(Tx tx, long memberId, String key, Optional<Long> version) {
        return Sql.run(tx, DROP, memberId, key, version)
                .compose(gone -> gone == 1 ? Future.succeededFuture(Optional.<Draft>empty()) : one(tx, memberId, key))
                .map(left -> {
                    if (left.isEmpty()) return null;
                    throw new Refusal(Problem.conflict(left.get()));
                });
    }

    // Served by draft_pkey. What is typed there already stays.
    private static final String KEEP = """
            insert into messaging.draft as known (member_id, key, body, extra, saved_at)
            values ($1, $2, $3, '{}', $4)
                on conflict (member_id, key) do update
               set body = case when strpos(known.body, excluded.body) > 0 then known.body
                               else known.body || E'\\n\\n' || excluded.body end,
                   saved_at = excluded.saved_at,
                   version = nextval('messaging.draft_version')
            """;

    /** Keeps a text that could not be sent to a conversation. */
    public Future<Void> keep(Tx tx, long memberId, long conversationId, String body) {
        return Sql.run(tx, KEEP, memberId, "conversation:" + conversationId, body, clock.instant())
                .mapEmpty();
    }
}
