package entraide.moderation.hold;

import entraide.moderation.Owners;
import entraide.moderation.spam.Features;
import entraide.moderation.spam.Lessons;
import entraide.moderation.spam.Model.Score;
import entraide.moderation.trust.Trusts;
import entraide.moderation.watch.Rulebook;
import entraide.moderation.watch.Rulebook.Findings;
import entraide.platform.Platform;
import entraide.platform.content.Gatekeeper.Draft;
import entraide.platform.content.Resembling;
import entraide.platform.content.Resembling.Twin;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is seen of a text before its writer's transaction: what is watched for in it, what was judged of the like, its twins. */
final class Sight {

    private static final Logger LOG = LoggerFactory.getLogger(Sight.class);
    private static final int PATIENCE = 1_000;

    private final Platform platform;
    private final Rulebook rulebook;
    private final Lessons lessons;
    private final Owners owners;
    private final Trusts trusts;

    Sight(Platform platform, Rulebook rulebook, Lessons lessons, Owners owners, Trusts trusts) {
        this.platform = platform;
        this.rulebook = rulebook;
        this.lessons = lessons;
        this.owners = owners;
        this.trusts = trusts;
    }

    /** {@code print} is null of what no copies are told by; {@code score} is empty while too little was judged. */
    record Seen(long authorId, Print print, Findings findings, Optional<Score> score, List<Twin> twins) {}

    /** Of a mentor's words only what is watched for. */
    Future<Seen> words(long authorId, Draft draft) {
        return rulebook.look(draft).map(findings -> new Seen(authorId, null, findings, Optional.empty(), List.of()));
    }

    Future<Seen> of(Caller author, Draft draft) {
        var print = Print.of(draft);
        return rulebook.look(draft)
                .compose(findings -> score(draft, print, findings)
                        .compose(score -> twins(author, draft, print, findings)
                                .map(twins -> new Seen(author.id(), print, findings, score, twins))));
    }

    private Future<Optional<Score>> score(Draft draft, Print print, Findings findings) {
        if (findings.prevention().spam().percent() == 0) return Future.succeededFuture(Optional.empty());
        return lessons.score(Features.of(draft.title(), draft.plain(), print.hosts()));
    }

    /** Asked of those alone whom nobody knows yet; and whatever becomes of the question, people go on writing. */
    private Future<List<Twin>> twins(Caller author, Draft draft, Print print, Findings findings) {
        int days = findings.prevention().resembling().days();
        var search = owners.resembling();
        if (days == 0 || search.isEmpty() || draft.edit() || print.likeness() == null) {
            return Future.succeededFuture(List.of());
        }
        return trusts.knows(platform.database(), author.id())
                .compose(known -> known ? Future.succeededFuture(List.<Twin>of()) : asked(search.get(), draft, days))
                .timeout(PATIENCE, TimeUnit.MILLISECONDS)
                .otherwise(failure -> {
                    LOG.warn("Nobody could say what a text resembles: {}", failure.toString());
                    return List.of();
                });
    }

    private Future<List<Twin>> asked(Resembling search, Draft draft, int days) {
        var text = draft.title() == null ? draft.plain() : draft.title() + "\n" + draft.plain();
        var since = platform.clock().instant().minus(Duration.ofDays(days));
        return Future.succeededFuture().compose(go -> search.to(platform.database(), text, since));
    }
}
