package entraide.moderation;

import entraide.moderation.appeal.AppealRoutes;
import entraide.moderation.audit.Audit;
import entraide.moderation.autohide.AutoHideRoutes;
import entraide.moderation.autohide.HideByFlags;
import entraide.moderation.casefile.CaseRoutes;
import entraide.moderation.casefile.OpenCase;
import entraide.moderation.decision.AutoHidden;
import entraide.moderation.decision.Decide;
import entraide.moderation.decision.DecisionRoutes;
import entraide.moderation.decision.Measures;
import entraide.moderation.decision.OutcomeNotices;
import entraide.moderation.decision.Overturn;
import entraide.moderation.decision.Restrict;
import entraide.moderation.decision.Teaching;
import entraide.moderation.decision.Tidings;
import entraide.moderation.export.ModerationParts;
import entraide.moderation.flag.FileFlag;
import entraide.moderation.flag.FlagRoutes;
import entraide.moderation.flag.ReportedTexts;
import entraide.moderation.flag.Targets;
import entraide.moderation.hold.DecideHold;
import entraide.moderation.notice.ForgetNotices;
import entraide.moderation.notice.NoticeRoutes;
import entraide.moderation.notice.Notices;
import entraide.moderation.rule.RuleRoutes;
import entraide.moderation.sanction.Sanctions;
import entraide.moderation.spam.Learn;
import entraide.moderation.transparency.TransparencyRoutes;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.content.Exportable;
import entraide.platform.content.Flags;
import entraide.platform.content.Hideable;
import entraide.platform.content.Noteworthy;
import entraide.platform.live.Audiences;
import entraide.platform.people.Restrictions;
import entraide.platform.text.Rendered;
import entraide.platform.web.Operations;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The door of moderation: flags, cases, decisions, sanctions and appeals. */
public final class ModerationModule implements ServerModule {

    private final Platform platform;
    private final Function<String, Future<Rendered>> rendering;
    private final Clock clock;
    private final Audit audit;
    private final Targets targets;
    private final Sanctions sanctions;
    private final Measures measures;
    private final Notices notices;
    private final Tidings tidings;
    private final FileFlag flags;
    private final OpenCase cases;
    private final Guard guard;

    /** {@code hideables} are what can be reported, besides members. */
    public ModerationModule(Platform platform, List<Hideable> hideables, Function<String, Future<Rendered>> rendering) {
        this(platform, hideables, rendering, new Guard(platform));
    }

    /** {@code guard} is what the owners of texts ask before they write. */
    public ModerationModule(
            Platform platform, List<Hideable> hideables, Function<String, Future<Rendered>> rendering, Guard guard) {
        this.platform = platform;
        this.guard = guard;
        this.rendering = rendering;
        // The database keeps microseconds: what is told at once must be what is read later.
        this.clock = Clock.tick(platform.clock(), Duration.ofMillis(1));
        this.audit = new Audit(clock);
        this.targets = new Targets(hideables);
        this.sanctions = new Sanctions(platform.outbox());
        this.measures = new Measures(targets, sanctions, clock);
        this.notices = new Notices(platform);
        this.tidings = new Tidings(platform, notices);
        var hide = new HideByFlags(targets, measures, tidings, audit);
        this.cases = new OpenCase(platform.outbox(), clock);
        this.flags = new FileFlag(targets, cases, hide, audit, clock);
    }

    /** What was reported: owners of private texts ask before a moderator reads any. */
    public static Flags flags(Platform platform) {
        return new ReportedTexts(platform.clock());
    }

    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public void mount(Operations operations) {
        var database = platform.database();
        var learn = new Learn(platform.outbox(), clock);
        var teaching = new Teaching(targets, learn);
        var decide = new Decide(measures, new AutoHidden(targets, clock), tidings, audit, teaching, clock);
        new FlagRoutes(database, flags).mount(operations);
        new CaseRoutes(database, targets, guard.lessons(), audit, clock).mount(operations);
        new RuleRoutes(database, audit, clock).mount(operations);
        new DecisionRoutes(database, decide, clock, rendering).mount(operations);
        var remedies =
                new AppealRoutes.Remedies(new Overturn(targets, sanctions, learn, clock), new Restrict(decide, clock));
        new AppealRoutes(database, remedies, tidings, audit, clock).mount(operations);
        new AutoHideRoutes(database, audit, clock).mount(operations);
        new NoticeRoutes(platform, notices, flags).mount(operations);
        new TransparencyRoutes(database, clock).mount(operations);
        guard.mount(operations, new DecideHold.Court(cases, decide, learn));
    }

    @Override
    public Optional<Restrictions> restrictions() {
        return Optional.of(sanctions);
    }

    @Override
    public List<Exportable> exportables() {
        return ModerationParts.all();
    }

    @Override
    public List<Noteworthy> noteworthies() {
        return List.of(OutcomeNotices.ofDecisions(), OutcomeNotices.ofReports());
    }

    @Override
    public List<Chore> chores() {
        return Stream.concat(Stream.of(new ForgetNotices(clock)), guard.chores().stream())
                .toList();
    }

    @Override
    public List<Audiences> audiences() {
        return List.of(new Moderators());
    }
}
