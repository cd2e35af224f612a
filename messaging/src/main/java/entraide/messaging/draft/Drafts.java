package entraide.messaging.draft;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.draft.DraftShelf;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is typed to somebody and not sent yet. */
public final class Drafts {

    private final DraftShelf<Draft> shelf;
    private final Clock clock;

    public Drafts(Clock clock) {
        this.shelf = new DraftShelf<>("messaging", List.of("body", "extra"), Draft::from, clock);
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
    record Typed(String body, Map<String, Object> extra, Long version) {}

    // Served by draft_pkey: a member has no more than some hundred.
    private static final String LIST = """
            select key, left(body, 200) as body, '{}'::jsonb as extra, version, saved_at
              from messaging.draft
             where member_id = $1
               and saved_at > $2
             order by saved_at desc, key
            """;

    Future<List<Draft>> of(Db db, long memberId) {
        return Sql.list(db, LIST, Draft::from, memberId, shelf.oldest());
    }

    Future<Optional<Draft>> one(Db db, long memberId, String key) {
        return shelf.one(db, memberId, key);
    }

    Future<Draft> save(Tx tx, long memberId, String key, Typed typed) {
        return shelf.save(tx, memberId, key, typed.version(), typed.body(), DraftShelf.sane(typed.extra()));
    }

    Future<Void> drop(Tx tx, long memberId, String key, Optional<Long> version) {
        return shelf.drop(tx, memberId, key, version);
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
