package entraide.moderation.decision;

import entraide.moderation.audit.Audit;
import entraide.moderation.casefile.HeldCase;
import entraide.moderation.rule.Rules;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides a case: whatever its measures do, their statements and their traces are kept in one transaction, or none. */
public final class Decide {

    private final Measures measures;
    private final AutoHidden autoHidden;
    private final Tidings tidings;
    private final Audit audit;
    private final Teaching teaching;
    private final Clock clock;

    public Decide(
            Measures measures, AutoHidden autoHidden, Tidings tidings, Audit audit, Teaching teaching, Clock clock) {
        this.measures = measures;
        this.autoHidden = autoHidden;
        this.tidings = tidings;
        this.audit = audit;
        this.teaching = teaching;
        this.clock = clock;
    }

    /** Locks several cases before the first of them is decided, in one order for all: whoever waits holds nothing else. */
    Future<Void> hold(Tx tx, List<Long> caseIds) {
        var held = Future.<HeldCase>succeededFuture();
        for (long id : caseIds) held = held.compose(before -> HeldCase.lock(tx, id));
        return held.mapEmpty();
    }

    /** The ids of the decisions, in the order of the measures. */
    public Future<List<Long>> of(Tx tx, Caller moderator, long caseId, Wish wish) {
        wish.requireSound(clock.instant());
        return HeldCase.lock(tx, caseId).compose(held -> {
            held.requireOpenTo(moderator, clock.instant());
            return autoHidden.end(tx, held).compose(ended -> carryOut(tx, moderator, held, wish));
        });
    }

    Future<List<Long>> carryOut(Tx tx, Caller moderator, HeldCase held, Wish wish) {
        return Concerned.of(tx, held.memberId())
                .compose(member -> reasons(tx, wish, member)
                        .compose(why -> taken(tx, new Measures.Order(held, moderator, member, why), wish))
                        .compose(decisions -> finish(tx, held, wish)
                                .compose(closed -> teaching.decided(tx, held.ref(), wish))
                                .compose(taught -> tidings.decided(tx, held, member, decisions))
                                .compose(told -> log(tx, moderator, held, wish, decisions))
                                .map(decisions)));
    }

    private static Future<Statement.Reasons> reasons(Tx tx, Wish wish, Concerned member) {
        var facts = wish.facts() == null ? "" : wish.facts().strip();
        return Rules.words(tx, wish.ground(), member.locale())
                .map(ground -> new Statement.Reasons(ground, facts, false));
    }

    private Future<List<Long>> taken(Tx tx, Measures.Order order, Wish wish) {
        var ids = new ArrayList<Long>();
        var done = Future.<Void>succeededFuture();
        for (var measure : wish.measures()) {
            done = done.compose(before -> measures.take(tx, order, measure, wish.correction()))
                    .map(id -> {
                        ids.add(id);
                        return null;
                    });
        }
        return done.map(ids);
    }

    // Served by casefile_pkey and flag_once_key.
    private static final String CLOSE = """
            with closed as (
                update moderation.casefile
                   set closed_at = coalesce(closed_at, $2), claimed_by = null, claimed_since = null, lease_until = null
                 where id = $1
            )
            update moderation.flag
               set outcome = $3, decided_at = $2
             where case_id = $1
            """;

    private Future<Void> finish(Tx tx, HeldCase held, Wish wish) {
        return Sql.run(tx, CLOSE, held.id(), clock.instant(), wish.restricts() ? "upheld" : "rejected")
                .mapEmpty();
    }

    private Future<Void> log(Tx tx, Caller moderator, HeldCase held, Wish wish, List<Long> decisions) {
        var words = wish.measures().stream().map(one -> one.action().word()).toList();
        return audit.append(
                tx,
                moderator.id(),
                "decided",
                held.ref(),
                Map.of(
                        "case", held.id(),
                        "member", held.memberId(),
                        "actions", words,
                        "decisions", decisions,
                        "ground", String.valueOf(wish.ground())));
    }
}
