package entraide.moderation.hold;

import entraide.moderation.trust.Trusts;
import entraide.platform.db.Tx;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.Optional;

/** What members may not do whom nobody knows yet. Who they are is asked only where a text goes beyond it. */
final class NewcomerLimits {

    private final Trusts trusts;
    private final boolean limited;

    NewcomerLimits(Trusts trusts, boolean limited) {
        this.trusts = trusts;
        this.limited = limited;
    }

    Future<Void> check(Tx tx, long authorId, Inspection inspection, int today) {
        var beyond = limited ? beyond(inspection, today) : Optional.<Problem>empty();
        if (beyond.isEmpty()) return Future.succeededFuture();
        return trusts.knows(tx, authorId).map(known -> {
            if (!known) throw new Refusal(beyond.get());
            return null;
        });
    }

    private static Optional<Problem> beyond(Inspection inspection, int today) {
        var rules = inspection.findings().prevention().newcomers();
        var linked = inspection.print().linked();
        if (linked.links() > rules.links()) return Optional.of(problem(422, "newcomer-links", rules.links()));
        if (linked.images() > rules.images()) return Optional.of(problem(422, "newcomer-images", rules.images()));
        return today >= rules.textsADay()
                ? Optional.of(problem(429, "newcomer-texts", rules.textsADay()))
                : Optional.empty();
    }

    private static Problem problem(int status, String slug, int most) {
        return Problem.of(status, slug, "Members whom nobody knows yet may not do that so often", null)
                .with("most", most);
    }
}
