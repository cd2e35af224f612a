package entraide.moderation.hold;

import entraide.moderation.Owners;
import entraide.moderation.hold.Pace.Lately;
import entraide.moderation.spam.Lessons;
import entraide.moderation.trust.Trusts;
import entraide.moderation.watch.Rulebook;
import entraide.moderation.watch.Rulebook.Findings;
import entraide.platform.Platform;
import entraide.platform.content.Gatekeeper;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import io.vertx.core.Future;
import java.util.List;

/**
 * Looks at whatever is written for many. Moderators and staff pass unseen; of mentors only words are watched; what others
 * write may also wait for a look.
 */
public final class Doorman implements Gatekeeper {

    private final Sight sight;
    private final Owners owners;
    private final Pace pace;
    private final KeepHold keep;
    private final NewcomerLimits limits;
    private final boolean paced;

    public Doorman(Platform platform, Rulebook rulebook, Lessons lessons, Owners owners, Trusts trusts) {
        this.sight = new Sight(platform, rulebook, lessons, owners, trusts);
        this.owners = owners;
        this.pace = new Pace(platform.clock());
        this.keep = new KeepHold(owners, platform.outbox(), platform.clock());
        this.paced = platform.settings().limits();
        this.limits = new NewcomerLimits(trusts, paced);
    }

    @Override
    public Future<Look> look(Caller author, Draft draft) {
        if (author.is(Role.MODERATOR) || author.is(Role.STAFF)) return OPEN.look(author, draft);
        return author.is(Role.MENTOR)
                ? sight.words(author.id(), draft)
                        .map(seen -> (tx, space) -> space.map(id -> trusted(author, draft, seen, id)))
                : sight.of(author, draft).map(seen -> (tx, space) -> asked(tx, author, draft, seen, space));
    }

    private Verdict trusted(Caller author, Draft draft, Sight.Seen seen, long spaceId) {
        var inspection = new Inspection(draft, seen, spaceId);
        inspection.requireAllowed();
        return new Seen(author.id(), inspection, List.of());
    }

    /** How often somebody writes is asked of new texts only. */
    private Future<Verdict> asked(Tx tx, Caller author, Draft draft, Sight.Seen seen, Future<Long> space) {
        if (draft.edit()) return space.compose(id -> changed(tx, author, new Inspection(draft, seen, id)));
        var prevention = seen.findings().prevention();
        var lately =
                pace.lately(tx, author.id(), seen.print(), prevention.burst().minutes());
        var published = published(tx, author, seen.findings());
        return space.compose(id -> Future.all(lately, published)
                .compose(both ->
                        written(tx, author, new Inspection(draft, seen, id), lately.result(), published.result())));
    }

    private Future<Verdict> changed(Tx tx, Caller author, Inspection inspection) {
        return limits.check(tx, author.id(), inspection, 0).map(allowed -> decided(author, inspection, List.of()));
    }

    private Future<Verdict> written(Tx tx, Caller author, Inspection inspection, Lately lately, int published) {
        return limits.check(tx, author.id(), inspection, lately.today())
                .map(allowed -> decided(author, inspection, inspection.heldByPace(lately, published, paced)));
    }

    private Future<Integer> published(Tx tx, Caller author, Findings findings) {
        int most = findings.prevention().mostFirstPosts();
        return most == 0 ? Future.succeededFuture(0) : owners.texts().count(tx, author.id(), most);
    }

    private Verdict decided(Caller author, Inspection inspection, List<Reason> byPace) {
        inspection.requireAllowed();
        var reasons = new java.util.ArrayList<>(inspection.heldByWords());
        reasons.addAll(byPace);
        return new Seen(author.id(), inspection, reasons);
    }

    /** What was said of a text, and is kept when it is written. */
    private final class Seen implements Verdict {

        private final long authorId;
        private final Inspection inspection;
        private final List<Reason> holding;

        private Seen(long authorId, Inspection inspection, List<Reason> holding) {
            this.authorId = authorId;
            this.inspection = inspection;
            this.holding = holding;
        }

        @Override
        public boolean held() {
            return !holding.isEmpty();
        }

        @Override
        public String title() {
            return inspection.maskedTitle();
        }

        @Override
        public String body() {
            return inspection.maskedBody();
        }

        @Override
        public Future<Void> written(Tx tx, Place place) {
            var print = inspection.print();
            var remembered = print == null || inspection.draft().edit()
                    ? Future.<Void>succeededFuture()
                    : pace.remember(tx, authorId, inspection.spaceId(), print);
            return remembered.compose(done -> notice(tx, place));
        }

        private Future<Void> notice(Tx tx, Place place) {
            var reasons = held() ? holding : inspection.noticed();
            if (reasons.isEmpty()) return Future.succeededFuture();
            boolean edit = inspection.draft().edit();
            return keep.keep(tx, place, new KeepHold.Notice(authorId, inspection.spaceId(), held(), edit, reasons));
        }
    }
}
