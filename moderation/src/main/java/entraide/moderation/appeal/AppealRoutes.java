package entraide.moderation.appeal;

import entraide.moderation.audit.Audit;
import entraide.moderation.decision.Decided;
import entraide.moderation.decision.Overturn;
import entraide.moderation.decision.Tidings;
import entraide.platform.db.Database;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;

/** Appeals: made by whom a decision concerns, answered by other eyes. */
public final class AppealRoutes {

    private final Database database;
    private final FileAppeal file;
    private final ReviewAppeal review;

    public AppealRoutes(Database database, Overturn overturn, Tidings tidings, Audit audit, Clock clock) {
        this.database = database;
        this.file = new FileAppeal(tidings, audit, clock);
        this.review = new ReviewAppeal(overturn, tidings, audit, clock);
    }

    public void mount(Operations operations) {
        operations.once("appeal", this::appeal);
        operations.on("listAppeals", this::listAppeals);
        operations.once("reviewAppeal", this::reviewAppeal);
    }

    private record AppealJson(long decisionId, String text) {}

    private Future<Reply> appeal(Call call, Tx tx) {
        var wish = call.body(AppealJson.class);
        return file.of(tx, call.caller(), wish.decisionId(), wish.text())
                .compose(id -> Decided.one(tx, wish.decisionId()))
                .map(decision -> Reply.created(decision.orElseThrow().appeal()));
    }

    private Future<Reply> listAppeals(Call call) {
        boolean answered = call.query("state").filter("answered"::equals).isPresent();
        return Appeals.some(database, call.caller(), answered, call.paging()).map(Reply::ok);
    }

    private Future<Reply> reviewAppeal(Call call, Tx tx) {
        var review = call.body(ReviewAppeal.Review.class);
        return this.review.of(tx, call.caller(), call.id("id"), review).map(done -> Reply.noContent());
    }
}
