package entraide.moderation.hold;

import entraide.moderation.Owners;
import entraide.moderation.audit.Audit;
import entraide.moderation.spam.Lessons;
import entraide.moderation.spam.Model.Score;
import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** listHolds, decideHold, listMyHolds. */
public final class HoldRoutes {

    private final Platform platform;
    private final Owners owners;
    private final Lessons lessons;
    private final Holds holds = new Holds();
    private final DecideHold decide;

    public HoldRoutes(Platform platform, Owners owners, Lessons lessons, DecideHold.Court court, Audit audit) {
        this.lessons = lessons;
        this.platform = platform;
        this.owners = owners;
        this.decide = new DecideHold(holds, owners, court, platform, audit);
    }

    public void mount(Operations operations) {
        operations.on("listHolds", this::listHolds);
        operations.on("listMyHolds", this::listMyHolds);
        operations.once("decideHold", this::decideHold);
    }

    private record OutcomeJson(String outcome, Instant at, String ground, String facts) {

        static OutcomeJson of(Hold.Outcome outcome) {
            if (outcome == null) return null;
            return new OutcomeJson(outcome.word(), outcome.at(), outcome.ground(), outcome.facts());
        }
    }

    private record HoldJson(
            long id,
            ContentRef ref,
            long threadId,
            long spaceId,
            PersonCard author,
            boolean anonymous,
            boolean held,
            boolean edit,
            List<Reason.Said> reasons,
            String title,
            String text,
            Instant at,
            OutcomeJson outcome,
            Long decision,
            Long caseId,
            Shown score) {

        static HoldJson of(Hold hold, Optional<Excerpt> excerpt, Optional<Score> score, String language) {
            return new HoldJson(
                    hold.id(),
                    hold.ref(),
                    hold.threadId(),
                    hold.spaceId(),
                    hold.author(),
                    hold.anonymous(),
                    hold.held(),
                    hold.edit(),
                    hold.reasons().stream().map(reason -> reason.in(language)).toList(),
                    excerpt.map(Excerpt::title).orElse(null),
                    excerpt.map(Excerpt::text).orElse(null),
                    hold.at(),
                    OutcomeJson.of(hold.outcome()),
                    hold.decision(),
                    hold.caseId(),
                    Shown.of(score, language));
        }
    }

    /** As its author sees it: that it waits, or why it stays hidden; not by what it was noticed. */
    private record MyHoldJson(
            long id,
            ContentRef ref,
            long threadId,
            String title,
            String text,
            Instant at,
            OutcomeJson outcome,
            Long decision) {

        static MyHoldJson of(Hold hold, Optional<Excerpt> excerpt) {
            return new MyHoldJson(
                    hold.id(),
                    hold.ref(),
                    hold.threadId(),
                    excerpt.map(Excerpt::title).orElse(null),
                    excerpt.map(Excerpt::text).orElse(null),
                    hold.at(),
                    OutcomeJson.of(hold.outcome()),
                    hold.decision());
        }
    }

    private Future<Reply> listHolds(Call call) {
        var db = platform.database();
        var state = call.query("state").orElse("waiting");
        var page = state.equals("waiting") ? holds.waiting(db, call.paging()) : holds.decided(db, state, call.paging());
        var language = call.caller().locale();
        return page.compose(found -> excerpts(found)
                .compose(texts -> scores(texts)
                        .map(scores -> IntStream.range(0, texts.size())
                                .mapToObj(i -> HoldJson.of(found.items().get(i), texts.get(i), scores.get(i), language))
                                .toList()))
                .map(items -> Reply.ok(new Page<>(items, found.next()))));
    }

    private Future<List<Optional<Score>>> scores(List<Optional<Excerpt>> texts) {
        return Future.all(texts.stream().map(this::score).toList()).map(all -> all.list());
    }

    private Future<Optional<Score>> score(Optional<Excerpt> text) {
        return text.map(lessons::score).orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private Future<Reply> listMyHolds(Call call) {
        return holds.of(platform.database(), call.caller().id(), call.paging())
                .compose(found -> excerpts(found)
                        .map(texts -> IntStream.range(0, texts.size())
                                .mapToObj(i -> MyHoldJson.of(found.items().get(i), texts.get(i)))
                                .toList())
                        .map(items -> Reply.ok(new Page<>(items, found.next()))));
    }

    /** Asked for all at once. */
    private Future<List<Optional<Excerpt>>> excerpts(Page<Hold> page) {
        var asked = page.items().stream().map(hold -> excerpt(hold.ref())).toList();
        return Future.all(asked).map(all -> all.list());
    }

    private Future<Optional<Excerpt>> excerpt(ContentRef ref) {
        return owners.of(ref)
                .map(owner -> owner.excerpt(platform.database(), ref.id()))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private Future<Reply> decideHold(Call call, Tx tx) {
        var caller = call.caller();
        var ruling = call.body(DecideHold.Ruling.class);
        return decide.decide(tx, caller, call.id("id"), ruling)
                .map(hold -> Reply.ok(HoldJson.of(hold, Optional.empty(), Optional.empty(), caller.locale())));
    }
}
