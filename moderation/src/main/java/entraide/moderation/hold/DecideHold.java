package entraide.moderation.hold;

import entraide.moderation.Owners;
import entraide.moderation.audit.Audit;
import entraide.platform.content.Hideable;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A moderator looked: the text is published with everything, or stays hidden with a statement to its author. */
final class DecideHold {

    private final Holds holds;
    private final Owners owners;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DecideHold(Holds holds, Owners owners, Outbox outbox, Audit audit, Clock clock) {
        this.holds = holds;
        this.owners = owners;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    record Ruling(String outcome, String ground, String facts) {

        boolean approves() {
            return outcome.equals("approved");
        }

        /** Nothing is kept from others for good without ground and facts; nothing is said against what is approved. */
        Ruling checked() {
            if (approves()) return new Ruling(outcome, null, null);
            if (ground == null || ground.isBlank()) throw new Refusal(Problem.invalid("/ground", "says nothing"));
            if (facts == null || facts.isBlank()) throw new Refusal(Problem.invalid("/facts", "says nothing"));
            return this;
        }
    }

    // The owner's row is locked first, as by whoever writes; whoever decided meanwhile is seen at the end.
    Future<Hold> decide(Tx tx, long moderatorId, long id, Ruling given) {
        var ruling = given.checked();
        return holds.one(tx, id).compose(hold -> {
            if (hold.outcome() != null) throw decided();
            return carryOut(tx, hold, ruling)
                    .compose(done -> keep(tx, moderatorId, hold, ruling))
                    .compose(kept -> tell(tx, moderatorId, hold, ruling))
                    .compose(told -> holds.one(tx, id));
        });
    }

    private Future<?> carryOut(Tx tx, Hold hold, Ruling ruling) {
        Hideable owner = owners.of(hold.ref()).orElseThrow(Refusal::notFound);
        long text = hold.ref().id();
        if (ruling.approves()) return hold.held() ? owner.restore(tx, text) : Future.succeededFuture();
        return hold.held() ? Future.succeededFuture() : owner.hide(tx, text);
    }

    // Served by hold_pkey.
    private static final String KEEP = """
            update moderation.hold
               set outcome = $2, decided_at = $3, decided_by = $4, ground = $5, facts = $6
             where id = $1
               and outcome is null
            """;

    private Future<Void> keep(Tx tx, long moderatorId, Hold hold, Ruling ruling) {
        return Sql.run(
                        tx,
                        KEEP,
                        hold.id(),
                        ruling.outcome(),
                        clock.instant(),
                        moderatorId,
                        ruling.ground(),
                        ruling.facts())
                .map(kept -> {
                    if (kept == 0) throw decided();
                    return null;
                });
    }

    private static Refusal decided() {
        return new Refusal(Problem.of(409, "hold-decided", "Somebody has decided on it already", null));
    }

    private Future<Void> tell(Tx tx, long moderatorId, Hold hold, Ruling ruling) {
        var facts = new HashMap<String, Object>(Map.of("holdId", hold.id(), "held", hold.held()));
        if (!ruling.approves()) facts.putAll(Map.of("ground", ruling.ground(), "facts", ruling.facts()));
        var audience = hold.held() ? List.of("member:" + hold.authorId()) : List.<String>of();
        var event = new DomainEvent(
                "moderation.hold-decided",
                hold.ref(),
                1,
                audience,
                Map.of("authorId", hold.authorId(), "holdId", hold.id()),
                Map.of("threadId", hold.threadId()));
        return outbox.append(tx, event)
                .compose(told -> audit.append(tx, moderatorId, "hold-" + ruling.outcome(), hold.ref(), facts));
    }
}
