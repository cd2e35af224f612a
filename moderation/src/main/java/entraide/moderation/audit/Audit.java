package entraide.moderation.audit;

import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.Map;

/** The log of all that was done in moderation: rows are chained by the database and never change. */
public final class Audit {

    private final Clock clock;

    public Audit(Clock clock) {
        this.clock = clock;
    }

    // The database numbers and chains the row, whoever writes it. Its lock is held until the end of the transaction:
    // append last.
    private static final String APPEND = """
            insert into moderation.audit (at, actor_id, action, kind, subject, details)
            values ($1, $2, $3, $4, $5, $6)
            """;

    /**
     * In the deed's own transaction, as its last step.
     *
     * @param actor who did it; null for what the server did by itself
     * @param action a verb in the past: {@code flagged}, {@code case-claimed}, {@code decided}
     */
    public Future<Void> append(Tx tx, Long actor, String action, ContentRef ref, Map<String, Object> details) {
        var told = new JsonObject(Json.text(details));
        return Sql.run(tx, APPEND, clock.instant(), actor, action, ref.kind(), ref.id(), told)
                .mapEmpty();
    }
}
