package entraide.moderation.watch;

import entraide.moderation.audit.Audit;
import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Keeps what the school decided on newcomers, bursts, copies and links. */
final class WritePrevention {

    private static final ContentRef REF = new ContentRef("prevention", 1);

    private final Outbox outbox;
    private final Audit audit;

    WritePrevention(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    // Nobody saw version 0 kept: the first to write it wins.
    private static final String WRITE = """
            insert into moderation.prevention as p (version, rules)
            select 1, $2 where $1 = 0
            on conflict (one) do nothing
            """;

    private static final String CHANGE = """
            update moderation.prevention
               set version = version + 1, rules = $2
             where version = $1
            """;

    Future<Prevention> write(Tx tx, long moderatorId, Prevention wanted) {
        var rules = new JsonObject(Json.text(wanted));
        return Sql.run(tx, wanted.version() == 0 ? WRITE : CHANGE, wanted.version(), rules)
                .compose(kept -> kept == 1 ? told(tx, moderatorId, wanted, rules) : conflict(tx));
    }

    private static Future<Prevention> conflict(Tx tx) {
        return Prevention.read(tx).map(current -> {
            throw new Refusal(Problem.conflict(current));
        });
    }

    private Future<Prevention> told(Tx tx, long moderatorId, Prevention wanted, JsonObject rules) {
        var now = wanted.at(wanted.version() + 1);
        return outbox.append(tx, new DomainEvent(Rulebook.CHANGED, REF, now.version(), List.of(), Map.of()))
                .compose(told -> audit.append(tx, moderatorId, "prevention-changed", REF, rules.getMap()))
                .map(now);
    }
}
