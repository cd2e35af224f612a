package entraide.moderation.appeal;

import entraide.moderation.audit.Audit;
import entraide.moderation.decision.Action;
import entraide.moderation.decision.Decided;
import entraide.moderation.decision.Overturn;
import entraide.moderation.decision.Restrict;
import entraide.moderation.decision.Tidings;
import entraide.moderation.decision.Wish;
import entraide.platform.content.Correction;
import entraide.platform.db.Database;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Appeals: made by whom a decision concerns or who reported what it left, answered by other eyes. */
public final class AppealRoutes {

    private final Database database;
    private final FileAppeal file;
    private final ReviewAppeal review;

    public AppealRoutes(Database database, Remedies remedies, Tidings tidings, Audit audit, Clock clock) {
        this.database = database;
        this.file = new FileAppeal(tidings, audit, clock);
        this.review = new ReviewAppeal(remedies.overturn(), remedies.restrict(), tidings, audit, clock);
    }

    /** What an appeal may bring about. */
    public record Remedies(Overturn overturn, Restrict restrict) {}

    public void mount(Operations operations) {
        operations.once("appeal", this::appeal);
        operations.on("listAppeals", this::listAppeals);
        operations.once("reviewAppeal", this::reviewAppeal);
    }

    private record AppealJson(long decisionId, String text) {}

    private Future<Reply> appeal(Call call, Tx tx) {
        var wish = call.body(AppealJson.class);
        return file.of(tx, call.caller(), wish.decisionId(), wish.text())
                .compose(id -> Decided.Appealed.one(tx, id))
                .map(Reply::created);
    }

    private Future<Reply> listAppeals(Call call) {
        boolean answered = call.query("state").filter("answered"::equals).isPresent();
        return Appeals.some(database, call.caller(), answered, call.paging()).map(Reply::ok);
    }

    private record MeasureJson(Action action, Instant until) {}

    private record InsteadJson(Action action, String ground, String facts, Instant until, List<MeasureJson> also) {

        Wish wish() {
            var further = also == null ? Stream.<MeasureJson>of() : also.stream();
            var measures = Stream.concat(Stream.of(new MeasureJson(action, until)), further)
                    .map(one -> new Wish.Measure(one.action(), one.until()))
                    .toList();
            return new Wish(measures, ground, facts, new Correction(null, null, null, null));
        }
    }

    private record ReviewJson(String outcome, String answer, InsteadJson decision) {

        ReviewAppeal.Review review() {
            return new ReviewAppeal.Review(outcome, answer, decision == null ? null : decision.wish());
        }
    }

    private Future<Reply> reviewAppeal(Call call, Tx tx) {
        var review = call.body(ReviewJson.class).review();
        return this.review.of(tx, call.caller(), call.id("id"), review).map(done -> Reply.noContent());
    }
}
