package entraide.forum.draft;

import entraide.platform.Json;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.files.FileStore;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps what is being typed. Two devices never overwrite one another: the second is shown what the first saved. */
public final class Drafts {

    static final Duration KEPT = Duration.ofDays(180);
    static final int MOST = 200;

    private static final int LARGEST_EXTRA = 4_000;
    private static final int MOST_FILES = 50;
    private static final Pattern FILE = Pattern.compile("/api/v1/forum/files/(\\d{1,15})");

    private final FileStore files;
    private final Clock clock;

    public Drafts(FileStore files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    // Served by draft_saved_idx or draft_pkey: a member has no more than MOST.
    private static final String LIST = """
            select key, title, left(body, 200) as beginning, version, saved_at
              from forum.draft
             where member_id = $1
               and saved_at > $2
             order by saved_at desc, key
            """;

    Future<List<Draft.Card>> of(Db db, long memberId) {
        return Sql.list(db, LIST, Draft.Card::from, memberId, clock.instant().minus(KEPT));
    }

    // Served by draft_pkey.
    private static final String ONE = """
            select *
              from forum.draft
             where member_id = $1
               and key = $2
               and saved_at > $3
            """;

    Future<Optional<Draft>> one(Db db, long memberId, String key) {
        return Sql.first(db, ONE, Draft::from, memberId, key, clock.instant().minus(KEPT));
    }

    // Served by draft_pkey. The same text again is a request repeated: it keeps its version. What ran out is not there.
    private static final String SAVE = """
            insert into forum.draft as known (member_id, key, title, body, parent_id, extra, saved_at)
            select $1, $2, $3, $4, $5, $6, $7
             where exists (select from forum.draft where member_id = $1 and key = $2)
                or (select count(*) from forum.draft where member_id = $1) < $10
                on conflict (member_id, key) do update
               set title = excluded.title, body = excluded.body, parent_id = excluded.parent_id,
                   extra = excluded.extra, saved_at = excluded.saved_at,
                   version = case when (known.title, known.body, known.parent_id, known.extra)
                                       is distinct from
                                       (excluded.title, excluded.body, excluded.parent_id, excluded.extra)
                                  then nextval('forum.draft_version') else known.version end
             where known.version = $8
                or known.saved_at <= $9
                or (known.title, known.body, known.parent_id, known.extra)
                   is not distinct from (excluded.title, excluded.body, excluded.parent_id, excluded.extra)
            returning *
            """;

    Future<Draft> save(Tx tx, long memberId, String key, Draft.Typed typed) {
        var now = clock.instant();
        return Sql.first(
                        tx,
                        SAVE,
                        Draft::from,
                        memberId,
                        key,
                        typed.title(),
                        typed.body(),
                        typed.parentId(),
                        sane(typed),
                        now,
                        typed.version() == null ? 0 : typed.version(),
                        now.minus(KEPT),
                        MOST)
                .compose(saved -> saved.isPresent() ? Future.succeededFuture(saved.get()) : refuse(tx, memberId, key))
                .compose(draft -> keepFiles(tx, memberId, draft.body()).map(draft));
    }

    private static JsonObject sane(Draft.Typed typed) {
        var json = Json.text(typed.extra());
        if (json.length() > LARGEST_EXTRA) {
            throw new Refusal(Problem.invalid("/extra", "has more than 4,000 characters"));
        }
        return new JsonObject(json);
    }

    private Future<Draft> refuse(Tx tx, long memberId, String key) {
        return one(tx, memberId, key).map(current -> {
            throw new Refusal(current.map(Problem::conflict)
                    .orElseGet(() -> Problem.of(
                            409, "too-many-drafts", "You have 200 drafts; please throw some of them away", null)));
        });
    }

    // What a draft shows must still be there when it is sent.
    private Future<Void> keepFiles(Tx tx, long memberId, String body) {
        return files.keepUntil(tx, memberId, filesOf(body), clock.instant().plus(KEPT));
    }

    private static Set<Long> filesOf(String body) {
        return FILE.matcher(body)
                .results()
                .limit(MOST_FILES)
                .map(found -> Long.valueOf(found.group(1)))
                .collect(Collectors.toSet());
    }

    // Served by draft_pkey.
    private static final String DROP = """
            delete from forum.draft
             where member_id = $1
               and key = $2
               and ($3::bigint is null or version = $3)
            """;

    /** With a version only if nobody saved since. */
    Future<Void> drop(Tx tx, long memberId, String key, Optional<Long> version) {
        return Sql.run(tx, DROP, memberId, key, version)
                .compose(gone -> gone == 1 ? Future.succeededFuture(Optional.<Draft>empty()) : one(tx, memberId, key))
                .map(left -> {
                    left.ifPresent(current -> {
                        throw new Refusal(Problem.conflict(current));
                    });
                    return null;
                });
    }

    // Served by draft_pkey. What is typed there already stays: it is the same text most of the time.
    private static final String KEEP = """
            insert into forum.draft as known (member_id, key, title, body, extra, saved_at)
            values ($1, $2, '', $3, '{}', $4)
                on conflict (member_id, key) do update
               set body = case when strpos(known.body, excluded.body) > 0 then known.body
                               when strpos(excluded.body, known.body) > 0 then excluded.body
                               else known.body || E'\\n\\n' || excluded.body end,
                   saved_at = excluded.saved_at,
                   version = nextval('forum.draft_version')
            """;

    /** Keeps a text that could not be sent, beside whatever its author was typing there. */
    public Future<Void> keep(Tx tx, long memberId, String key, String body) {
        return Sql.run(tx, KEEP, memberId, key, body, clock.instant()).compose(kept -> keepFiles(tx, memberId, body));
    }
}
