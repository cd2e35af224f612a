package entraide.moderation.decision;

import entraide.platform.content.Correction;
import entraide.platform.db.Cursor;
import entraide.platform.db.Database;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.text.Rendered;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Deciding cases, one or many alike; and reading what was decided. */
public final class DecisionRoutes {

    private final Database database;
    private final Decide decide;
    private final Clock clock;
    private final Function<String, Future<Rendered>> rendering;

    public DecisionRoutes(Database database, Decide decide, Clock clock, Function<String, Future<Rendered>> rendering) {
        this.database = database;
        this.decide = decide;
        this.clock = clock;
        this.rendering = rendering;
    }

    public void mount(Operations operations) {
        operations.once("decideCase", this::rendered, this::decideCase);
        operations.once("decideCases", this::decideCases);
        operations.on("previewDecision", this::previewDecision);
        operations.on("listMyDecisions", this::listMyDecisions);
        operations.on("showDecision", this::showDecision);
    }

    private record MeasureJson(Action action, Instant until) {

        Wish.Measure measure() {
            return new Wish.Measure(action, until);
        }
    }

    private record WishJson(
            List<Long> caseIds,
            Action action,
            String ground,
            String facts,
            Instant until,
            List<MeasureJson> also,
            String body,
            Integer version,
            Object space) {

        Wish wish(Rendered text) {
            var words = text == null ? null : new Correction.Words(body, text);
            var measures = Stream.concat(
                            Stream.of(new Wish.Measure(action, until)),
                            also == null ? Stream.of() : also.stream().map(MeasureJson::measure))
                    .toList();
            return new Wish(measures, ground, facts, new Correction(null, words, version, space));
        }
    }

    private Future<Optional<Rendered>> rendered(Call call) {
        var body = call.body(WishJson.class).body();
        return body == null
                ? Future.succeededFuture(Optional.empty())
                : rendering.apply(body).map(Optional::of);
    }

    private Future<Reply> decideCase(Call call, Optional<Rendered> text, Tx tx) {
        long id = call.id("id");
        var wish = call.body(WishJson.class).wish(text.orElse(null));
        return decide.of(tx, call.caller(), id, wish)
                .compose(made -> shown(tx, id, made))
                .map(Reply::created);
    }

    private record MadeJson(long id, long caseId, List<Decided> decisions) {}

    private static Future<MadeJson> shown(Tx tx, long caseId, List<Long> made) {
        return Decided.ofCase(tx, caseId)
                .map(all -> all.stream().filter(one -> made.contains(one.id())).toList())
                .map(decisions -> new MadeJson(made.get(0), caseId, decisions));
    }

    /** All of them or none, each locked in the order of the ids. */
    private Future<Reply> decideCases(Call call, Tx tx) {
        var body = call.body(WishJson.class);
        var made = new ArrayList<MadeJson>();
        var ids = body.caseIds().stream().sorted().distinct().toList();
        var done = decide.hold(tx, ids);
        for (long id : ids) {
            done = done.compose(before -> decide.of(tx, call.caller(), id, body.wish(null)))
                    .compose(decisions -> shown(tx, id, decisions))
                    .map(one -> {
                        made.add(one);
                        return null;
                    });
        }
        return done.map(all -> Reply.created(Map.of("items", made)));
    }

    private Future<Reply> previewDecision(Call call) {
        var wish = call.body(WishJson.class).wish(null);
        return Foretold.of(database, call.caller().id(), call.id("id"), wish, clock.instant())
                .map(Reply::ok);
    }

    private Future<Reply> listMyDecisions(Call call) {
        var paging = call.paging();
        long before = paging.cursor(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Decided.ofMember(database, call.caller().id(), before, false, paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())))
                .map(page -> Reply.ok(page.map(Decided::toMember)));
    }

    private Future<Reply> showDecision(Call call) {
        return Decided.one(database, call.id("id"))
                .map(found -> found.flatMap(decided -> seenBy(decided, call.caller())))
                .map(seen -> Reply.ok(seen.orElseThrow(Refusal::notFound)));
    }

    /** For whom it concerns, and for moderators. */
    private static Optional<Decided> seenBy(Decided decided, Caller caller) {
        if (decided.memberId() == caller.id()) {
            return Optional.of(decided.toMember()).filter(own -> own.action().restricts());
        }
        return Optional.of(decided).filter(other -> caller.is(Role.MODERATOR) && !caller.shutOut());
    }
}
