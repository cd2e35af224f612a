package entraide.moderation.autohide;

import entraide.moderation.Words;
import entraide.moderation.audit.Audit;
import entraide.moderation.casefile.HeldCase;
import entraide.moderation.casefile.OpenCase.Opened;
import entraide.moderation.decision.Action;
import entraide.moderation.decision.Concerned;
import entraide.moderation.decision.Measures;
import entraide.moderation.decision.Statement;
import entraide.moderation.decision.Tidings;
import entraide.moderation.decision.Wish.Measure;
import entraide.moderation.flag.FileFlag;
import entraide.moderation.flag.Targets;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hides a text that several people reported until a moderator decides: a decision of the server's, with its statement. */
public final class HideByFlags implements FileFlag.Watcher {

    private static final int FEWEST = 2;

    private final Threshold threshold;
    private final Targets targets;
    private final Measures measures;
    private final Tidings tidings;
    private final Audit audit;

    public HideByFlags(Targets targets, Measures measures, Tidings tidings, Audit audit) {
        this.threshold = new Threshold(audit);
        this.targets = targets;
        this.measures = measures;
        this.tidings = tidings;
        this.audit = audit;
    }

    @Override
    public Future<Void> flagged(Tx tx, Opened opened) {
        return threshold.read(tx).compose(setting -> {
            var hideAt = setting.hideAt();
            boolean enough = hideAt != null && opened.flags() >= FEWEST && opened.weight() >= hideAt;
            return enough ? once(tx, opened, hideAt) : Future.succeededFuture();
        });
    }

    // Served by decision_of_case_idx.
    private static final String DONE = """
            select exists (select from moderation.decision where case_id = $1 and automated) as done
            """;

    /** What an appeal brought back is not hidden again by one more flag. */
    private Future<Void> once(Tx tx, Opened opened, double hideAt) {
        return Sql.one(tx, DONE, row -> row.getBoolean("done"), opened.id())
                .compose(done -> done
                        ? Future.succeededFuture(false)
                        : targets.of(opened.ref()).hide(tx, opened.ref().id()))
                .compose(hidden -> hidden ? state(tx, opened, hideAt) : Future.succeededFuture());
    }

    private Future<Void> state(Tx tx, Opened opened, double hideAt) {
        return HeldCase.lock(tx, opened.id())
                .compose(held -> Concerned.of(tx, opened.memberId()).compose(member -> {
                    var order = new Measures.Order(held, null, member, reasons(opened, hideAt, member));
                    return measures.keep(tx, order, new Measure(Action.HIDE, null), Optional.empty())
                            .compose(id -> tidings.concerned(tx, "decided", member, id)
                                    .compose(told -> audit.append(
                                            tx,
                                            null,
                                            "auto-hidden",
                                            opened.ref(),
                                            Map.of("case", opened.id(), "decision", id))));
                }));
    }

    private static Statement.Reasons reasons(Opened opened, double hideAt, Concerned member) {
        var words = Words.in(member.locale());
        var why = opened.reasons().stream()
                .map(reason -> words.say("reason." + reason))
                .collect(Collectors.joining(", "));
        return new Statement.Reasons(
                words.say("ground.auto-hide"),
                words.say("facts.auto-hide", opened.flags(), why, opened.weight(), hideAt),
                true);
    }
}
