package entraide.platform.people;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.content.Exportable;
import entraide.platform.people.cohort.CohortRoutes;
import entraide.platform.people.credential.PasswordRoutes;
import entraide.platform.people.credential.SetPassword;
import entraide.platform.people.export.ExportRoutes;
import entraide.platform.people.invitation.InvitationRoutes;
import entraide.platform.people.member.MemberRoutes;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.picture.PictureRoutes;
import entraide.platform.people.profile.MeRoutes;
import entraide.platform.people.reset.ResetRoutes;
import entraide.platform.people.reset.ResetWishes;
import entraide.platform.people.session.KnownCallers;
import entraide.platform.people.session.SessionCookie;
import entraide.platform.people.session.SessionRoutes;
import entraide.platform.people.session.Sessions;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.people.token.TokenRoutes;
import entraide.platform.people.token.Tokens;
import entraide.platform.web.Callers;
import entraide.platform.web.Operations;
import java.util.List;

/** Members and how they sign in; the one thing that all modules share. */
public final class PeopleModule implements ServerModule {

    private final Platform platform;
    private final KnownCallers callers;
    private final ResetWishes resetWishes;
    private List<Exportable> exportables = List.of();

    public PeopleModule(Platform platform) {
        this.platform = platform;
        this.callers = new KnownCallers(platform.database(), platform.clock(), platform.tail());
        this.resetWishes = new ResetWishes(platform);
        platform.outbox().nearby(callers::hear);
        platform.tail().listen(callers);
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void mount(Operations operations) {
        var database = platform.database();
        var settings = platform.settings();
        var throttle = new Throttle(database, platform.clock(), settings.limits());
        var passwords = new Passwords(platform.vertx());
        var cookie = new SessionCookie(settings.secure());
        var sessions = new Sessions(platform.outbox(), platform.clock());
        var tokens = new Tokens(platform.outbox(), platform.clock());
        var setPassword = new SetPassword(sessions, platform.mail(), settings, platform.clock());
        new WelcomeRoutes(platform).mount(operations);
        new SessionRoutes(platform, sessions, passwords, throttle, cookie).mount(operations);
        new MeRoutes(database, platform.outbox()).mount(operations);
        new PictureRoutes(platform, throttle).mount(operations);
        new PasswordRoutes(database, passwords, throttle, setPassword, settings.schoolName()).mount(operations);
        new TokenRoutes(database, tokens).mount(operations);
        new InvitationRoutes(platform, sessions, passwords, cookie).mount(operations);
        new MemberRoutes(platform, sessions, tokens).mount(operations);
        new CohortRoutes(platform).mount(operations);
        new ExportRoutes(platform, throttle, () -> exportables).mount(operations);
        new ResetRoutes(platform, throttle, passwords, setPassword, resetWishes).mount(operations);
    }

    @Override
    public List<Chore> chores() {
        return List.of(new Sweep(platform.clock()), resetWishes);
    }

    /** Who is restricted is known by a module that stands on this one. */
    public void restrictedBy(Restrictions restrictions) {
        callers.restrictedBy(restrictions);
    }

    /** What other modules keep of members and from them. */
    public void exporting(List<Exportable> others) {
        exportables = List.copyOf(others);
    }

    public Callers callers() {
        return callers;
    }
}
