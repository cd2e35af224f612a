package entraide.moderation;

import entraide.moderation.audit.Audit;
import entraide.moderation.hold.DecideHold;
import entraide.moderation.hold.Doorman;
import entraide.moderation.hold.HoldRoutes;
import entraide.moderation.hold.Pace;
import entraide.moderation.spam.Lessons;
import entraide.moderation.trust.TrustRoutes;
import entraide.moderation.trust.Trusts;
import entraide.moderation.watch.Rulebook;
import entraide.moderation.watch.WatchRoutes;
import entraide.platform.Platform;
import entraide.platform.chore.Chore;
import entraide.platform.content.Gatekeeper;
import entraide.platform.content.Hideable;
import entraide.platform.content.Resembling;
import entraide.platform.content.WrittenTexts;
import entraide.platform.web.Operations;
import java.util.List;

/** Prevention: what is looked at before others read it. It comes before the owners of texts, who are wired with it. */
public final class Guard {

    private final Platform platform;
    private final Owners owners = new Owners();
    private final Trusts trusts;
    private final Lessons lessons;
    private final Gatekeeper gatekeeper;

    public Guard(Platform platform) {
        this.platform = platform;
        this.trusts = new Trusts(owners, platform.clock());
        var rulebook = new Rulebook(platform);
        this.lessons = new Lessons(platform, rulebook);
        this.gatekeeper = new Doorman(platform, rulebook, lessons, owners, trusts);
    }

    public Gatekeeper gatekeeper() {
        return gatekeeper;
    }

    /** Those who ask the {@link #gatekeeper}. */
    public Guard over(List<Hideable> hideables, WrittenTexts texts) {
        owners.are(hideables, texts);
        return this;
    }

    /** With somebody who knows what a text resembles. */
    public Guard over(List<Hideable> hideables, WrittenTexts texts, Resembling resembling) {
        owners.alike(resembling);
        return over(hideables, texts);
    }

    void mount(Operations operations, DecideHold.Court court) {
        var audit = new Audit(platform.clock());
        new WatchRoutes(platform, owners, audit).mount(operations);
        new HoldRoutes(platform, owners, lessons, court, audit).mount(operations);
        new TrustRoutes(platform.database(), trusts).mount(operations);
    }

    Lessons lessons() {
        return lessons;
    }

    List<Chore> chores() {
        return List.of(Pace.forgetting(platform.clock()));
    }
}
