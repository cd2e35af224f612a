package entraide.platform.draft;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps what is typed and not sent yet, in the table {@code draft} of a module's schema. Two devices never overwrite one
 * another: the second is shown what the first saved.
 */
public final class DraftShelf<D> {

    public static final Duration KEPT = Duration.ofDays(180);

    private static final int MOST = 200;
    private static final int LARGEST_EXTRA = 4_000;

    private final Clock clock;
    private final Function<Row, D> read;
    private final String one;
    private final String save;
    private final String drop;

    /** {@code columns} are what is typed; each module has its own. */
    public DraftShelf(String schema, List<String> columns, Function<Row, D> read, Clock clock) {
        this.clock = clock;
        this.read = read;
        this.one = ONE.formatted(schema);
        this.drop = DROP.formatted(schema);
        this.save = SAVE.formatted(
                schema, of("", columns), values(columns.size()), of("excluded.", columns), of("known.", columns));
    }

    private static String of(String row, List<String> columns) {
        return columns.stream().map(row::concat).collect(Collectors.joining(", "));
    }

    private static String values(int count) {
        var first = 7;
        return IntStream.range(first, first + count).mapToObj(n -> "$" + n).collect(Collectors.joining(", "));
    }

    /** Older ones are not there any more. */
    public Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    // Served by draft_pkey.
    private static final String ONE = """
            select *
              from %s.draft
             where member_id = $1
               and key = $2
               and saved_at > $3
            """;

    public Future<Optional<D>> one(Db db, long memberId, String key) {
        return Sql.first(db, one, read, memberId, key, oldest());
    }

    // Served by draft_pkey. The same text again is a request repeated: it keeps its version. What ran out is not there.
    private static final String SAVE = """
            insert into %1$s.draft as known (member_id, key, saved_at, %2$s)
            select $1, $2, $3, %3$s
             where exists (select from %1$s.draft where member_id = $1 and key = $2)
                or (select count(*) from %1$s.draft where member_id = $1) < $6
                on conflict (member_id, key) do update
               set (saved_at, %2$s) = row(excluded.saved_at, %4$s),
                   version = case when (%5$s) is distinct from (%4$s)
                                  then nextval('%1$s.draft_version') else known.version end
             where known.version = $4
                or known.saved_at <= $5
                or (%5$s) is not distinct from (%4$s)
            returning *
            """;

    /** {@code seen} is the version that was seen last, null for none; {@code typed} goes with the columns. */
    public Future<D> save(Tx tx, long memberId, String key, Long seen, Object... typed) {
        var params = new ArrayList<Object>();
        params.addAll(List.of(memberId, key, clock.instant(), seen == null ? 0L : seen, oldest(), MOST));
        params.addAll(Arrays.asList(typed));
        return Sql.first(tx, save, read, params.toArray())
                .compose(saved -> saved.isPresent() ? Future.succeededFuture(saved.get()) : refuse(tx, memberId, key));
    }

    private Future<D> refuse(Tx tx, long memberId, String key) {
        return one(tx, memberId, key).map(current -> {
            throw new Refusal(current.map(Problem::conflict)
                    .orElseGet(() -> Problem.of(
                            409, "too-many-drafts", "You have 200 drafts; please throw some of them away", null)));
        });
    }

    /** What the client keeps beside the text, if it is not too much. */
    public static JsonObject sane(Map<String, Object> extra) {
        var json = Json.text(extra == null ? Map.of() : extra);
        if (json.length() <= LARGEST_EXTRA) return new JsonObject(json);
        throw new Refusal(Problem.invalid("/extra", "has more than 4,000 characters"));
    }

    // Served by draft_pkey.
    private static final String DROP = """
            delete from %s.draft
             where member_id = $1
               and key = $2
               and ($3::bigint is null or version = $3)
            """;

    /** With a version only if nobody saved since. */
    public Future<Void> drop(Tx tx, long memberId, String key, Optional<Long> version) {
        return Sql.run(tx, drop, memberId, key, version)
                .compose(gone -> gone == 1 ? Future.succeededFuture(Optional.<D>empty()) : one(tx, memberId, key))
                .map(left -> {
                    if (left.isEmpty()) return null;
                    throw new Refusal(Problem.conflict(left.get()));
                });
    }
}
