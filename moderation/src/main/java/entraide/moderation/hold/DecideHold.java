package entraide.moderation.hold;

import entraide.moderation.Moderators;
import entraide.moderation.Owners;
import entraide.moderation.audit.Audit;
import entraide.moderation.casefile.OpenCase;
import entraide.moderation.decision.Action;
import entraide.moderation.decision.Decide;
import entraide.moderation.decision.Wish;
import entraide.moderation.spam.Learn;
import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A moderator looked: the text is published with everything, or stays hidden by a decision with its statement. */
public final class DecideHold {

    private final Holds holds;
    private final Owners owners;
    private final Court court;
    private final Platform platform;
    private final Audit audit;

    DecideHold(Holds holds, Owners owners, Court court, Platform platform, Audit audit) {
        this.holds = holds;
        this.owners = owners;
        this.court = court;
        this.platform = platform;
        this.audit = audit;
    }

    /** Where what is rejected is decided, like all else. */
    public record Court(OpenCase cases, Decide decide, Learn learn) {}

    record Ruling(String outcome, String ground, String facts) {

        boolean approves() {
            return outcome.equals("approved");
        }

        private Wish wish() {
            return new Wish(List.of(new Wish.Measure(Action.HIDE, null)), ground, facts, null);
        }
    }

    /** The case first, then the owner's row, then the hold: as by all who decide on a text. */
    Future<Hold> decide(Tx tx, Caller moderator, long id, Ruling ruling) {
        if (!ruling.approves()) ruling.wish().requireSound(platform.clock().instant());
        return holds.one(tx, id)
                .map(hold -> requireOpenTo(moderator, hold))
                .compose(hold -> ruling.approves() ? approve(tx, moderator, hold) : reject(tx, moderator, hold, ruling))
                .compose(done -> holds.one(tx, id))
                .compose(hold -> tell(tx, moderator, hold).map(hold));
    }

    private static Hold requireOpenTo(Caller moderator, Hold hold) {
        if (hold.authorId() == moderator.id()) {
            throw new Refusal(Problem.of(403, "own-case", "Nobody judges their own words", null));
        }
        if (hold.outcome() != null) throw decided();
        return hold;
    }

    private Future<Void> approve(Tx tx, Caller moderator, Hold hold) {
        return Sql.run(tx, LOCK_CASE, hold.ref().kind(), hold.ref().id())
                .compose(locked ->
                        hold.held() ? owner(hold.ref()).restore(tx, hold.ref().id()) : Future.succeededFuture())
                .compose(shown -> approved(tx, moderator, hold))
                .compose(kept -> owner(hold.ref()).excerpt(tx, hold.ref().id()))
                .compose(text -> court.learn().kept(tx, text));
    }

    // Served by casefile_open_key.
    private static final String LOCK_CASE = """
            select id
              from moderation.casefile
             where kind = $1
               and subject = $2
               and closed_at is null
               for no key update
            """;

    // Served by hold_pkey. Whoever decided meanwhile is seen here.
    private static final String APPROVE = """
            update moderation.hold
               set outcome = 'approved', decided_at = $2, decided_by = $3
             where id = $1
               and outcome is null
            """;

    private Future<Void> approved(Tx tx, Caller moderator, Hold hold) {
        return Sql.run(tx, APPROVE, hold.id(), platform.clock().instant(), moderator.id())
                .map(kept -> {
                    if (kept == 0) throw decided();
                    return null;
                });
    }

    private Hideable owner(ContentRef ref) {
        return owners.of(ref).orElseThrow(Refusal::notFound);
    }

    private Future<Void> reject(Tx tx, Caller moderator, Hold hold, Ruling ruling) {
        return owner(hold.ref())
                .excerpt(tx, hold.ref().id())
                .compose(text -> court.cases().of(tx, text.orElseThrow(Refusal::notFound)))
                .compose(about -> Sql.run(tx, SINCE, about, hold.at())
                        .compose(dated -> court.decide().of(tx, moderator, about, ruling.wish())))
                .compose(made -> holds.one(tx, hold.id()).map(now -> {
                    if (!made.get(0).equals(now.decision())) throw decided();
                    return null;
                }));
    }

    // Served by casefile_pkey. It waits since it was written.
    private static final String SINCE = """
            update moderation.casefile
               set opened_at = least(opened_at, $2)
             where id = $1
            """;

    private static Refusal decided() {
        return new Refusal(Problem.of(409, "hold-decided", "Somebody has decided on it already", null));
    }

    private Future<Void> tell(Tx tx, Caller moderator, Hold hold) {
        var audience = new ArrayList<>(List.of(Moderators.LOOKOUT));
        if (hold.held()) audience.add("member:" + hold.authorId());
        var event = new DomainEvent(
                "moderation.hold-decided",
                hold.ref(),
                1,
                audience,
                Map.of("authorId", hold.authorId(), "holdId", hold.id()),
                Map.of("threadId", hold.threadId()));
        var facts = new HashMap<String, Object>(Map.of("holdId", hold.id(), "held", hold.held()));
        if (hold.decision() != null) facts.put("decision", hold.decision());
        return platform.outbox()
                .append(tx, event)
                .compose(told -> audit.append(
                        tx, moderator.id(), "hold-" + hold.outcome().word(), hold.ref(), facts));
    }
}
