package entraide.moderation.decision;

import entraide.moderation.casefile.HeldCase;
import entraide.moderation.flag.Targets;
import entraide.moderation.sanction.Sanctions;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Correction;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Takes one measure: does what it says through the owner of the content, and keeps it with its statement. */
public final class Measures {

    private static final int MONTHS_TO_APPEAL = 6;

    private final Targets targets;
    private final Sanctions sanctions;
    private final Withheld withheld;
    private final Clock clock;

    public Measures(Targets targets, Sanctions sanctions, Clock clock) {
        this.targets = targets;
        this.sanctions = sanctions;
        this.withheld = new Withheld(clock);
        this.clock = clock;
    }

    /** Which case, by whom (null: the server), about whom, and why. */
    public record Order(HeldCase held, Caller moderator, Concerned member, Statement.Reasons why) {}

    /** The decision's id. */
    Future<Long> take(Tx tx, Order order, Wish.Measure measure, Correction correction) {
        return effect(tx, order, measure.action(), correction).compose(undo -> keep(tx, order, measure, undo));
    }

    /** Of what is done already in this transaction; {@code undo} is what the owner needs to put it back. */
    public Future<Long> keep(Tx tx, Order order, Wish.Measure measure, Optional<JsonObject> undo) {
        return insert(tx, order, measure, undo)
                .compose(id -> state(tx, order, measure, id)
                        .compose(stated -> impose(tx, order, measure, id))
                        .compose(imposed -> withheld.settle(tx, order, measure.action(), id))
                        .map(id));
    }

    private Future<Optional<JsonObject>> effect(Tx tx, Order order, Action action, Correction correction) {
        var ref = order.held().ref();
        var owner = targets.of(ref);
        if (action == Action.HIDE) return hide(tx, ref);
        if (!action.corrects()) return Future.succeededFuture(Optional.empty());
        return owner.correct(tx, order.moderator(), ref.id(), wanted(action, correction))
                .map(undo -> {
                    if (undo.isEmpty()) throw notForThis();
                    return undo;
                });
    }

    /** What waits for a look is hidden already, and stays so. */
    private Future<Optional<JsonObject>> hide(Tx tx, ContentRef ref) {
        return targets.of(ref)
                .hide(tx, ref.id())
                .compose(hidden -> hidden ? Future.succeededFuture(true) : Withheld.waits(tx, ref))
                .map(done -> {
                    if (!done) throw notForThis();
                    return Optional.empty();
                });
    }

    private static Correction wanted(Action action, Correction with) {
        if (action == Action.EDIT && (with.words() == null || with.version() == null)) {
            throw new Refusal(Problem.invalid("/body", "and version are needed to edit"));
        }
        if (action == Action.MOVE && with.space() == null) {
            throw new Refusal(Problem.invalid("/space", "is needed to move"));
        }
        return new Correction(action.correction(), with.words(), with.version(), with.space());
    }

    private static Refusal notForThis() {
        return new Refusal(Problem.of(409, "not-for-this", "This cannot be done to it, or is done already", null));
    }

    private static final String INSERT = """
            insert into moderation.decision
                   (case_id, action, member_id, decided_by, automated, decided_at, appeal_until, undo)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            returning id
            """;

    private Future<Long> insert(Tx tx, Order order, Wish.Measure measure, Optional<JsonObject> undo) {
        var moderator = order.moderator();
        return Sql.one(
                tx,
                INSERT,
                row -> row.getLong("id"),
                order.held().id(),
                measure.action().word(),
                order.held().memberId(),
                moderator == null ? null : moderator.id(),
                order.why().automated(),
                clock.instant(),
                appealUntil(),
                undo);
    }

    private Instant appealUntil() {
        return appealUntil(clock.instant());
    }

    static Instant appealUntil(Instant decided) {
        return decided.atOffset(ZoneOffset.UTC).plusMonths(MONTHS_TO_APPEAL).toInstant();
    }

    private Future<Void> state(Tx tx, Order order, Wish.Measure measure, long id) {
        return measure.action().restricts()
                ? Statement.of(order.member(), order.why(), measure, appealUntil())
                        .keep(tx, id)
                : Future.succeededFuture();
    }

    private Future<Void> impose(Tx tx, Order order, Wish.Measure measure, long id) {
        if (!measure.action().sanctions()) return Future.succeededFuture();
        var word = measure.action().word();
        return sanctions.impose(tx, id, order.member().id(), word, clock.instant(), measure.until());
    }
}
