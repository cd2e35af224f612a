package entraide.moderation.decision;

import entraide.moderation.casefile.HeldCase;
import entraide.moderation.flag.Targets;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;

/** What the server hid until somebody decides: whatever is decided takes its place. */
public final class AutoHidden {

    private final Targets targets;
    private final Clock clock;

    public AutoHidden(Targets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    // Served by decision_of_case_idx.
    private static final String END = """
            update moderation.decision
               set ended_at = $2, ended_by = 'decision'
             where case_id = $1
               and automated
               and ended_at is null
            """;

    /** The text is as it was before; in the same transaction the decision does with it what it says. */
    Future<Void> end(Tx tx, HeldCase held) {
        return Sql.run(tx, END, held.id(), clock.instant())
                .compose(ended -> ended == 0
                        ? Future.succeededFuture()
                        : targets.of(held.ref()).restore(tx, held.ref().id()).mapEmpty());
    }
}
