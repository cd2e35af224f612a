package entraide.server;

import entraide.platform.Storage;
import entraide.platform.config.Settings;
import entraide.platform.db.Database;
import entraide.platform.events.Outbox;
import entraide.platform.people.People;
import entraide.platform.people.Role;
import entraide.platform.people.Secret;
import entraide.platform.people.member.AddMember;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.reset.ResetLink;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a member without an invitation: the first on the staff of a school, who then invites everybody else. */
@Command(
        name = "member",
        description = "Make a member: the first on the staff, who then invites the others.",
        mixinStandardHelpOptions = true)
final class Member implements Callable<Integer> {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Option(names = "--email", required = true, description = "The address to sign in with.")
    private String email;

    @Option(names = "--name", required = true, description = "The name that others see.")
    private String name;

    @Option(names = "--handle", description = "Made from the name where it is not given.")
    private String handle;

    @Option(
            names = "--role",
            defaultValue = "staff",
            description = "student, alumnus, mentor, moderator or staff (the default); may be given several times.")
    private List<Role> roles;

    @Option(names = "--language", defaultValue = "fr", description = "fr or en (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Option(
            names = "--password",
            interactive = true,
            arity = "0..1",
            description = "Ask for the password here, instead of printing a link by which it is chosen.")
    private char[] password;

    /** In what the site speaks to the member. */
    enum Language {
        fr,
        en
    }

    Member() {
        this(System.getenv());
    }

    Member(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var settings = Settings.from(environment);
        var wish = new AddMember.Wish(email, name, handle, Set.copyOf(roles), language.name());
        var vertx = Vertx.vertx();
        try (var storage = Storage.open(settings, Modules.SCHEMAS)) {
            var database = Database.connect(vertx, storage.url(), 2);
            var done = added(database, new AddMember(new People(new Outbox()), Clock.systemUTC()), wish, settings);
            database.close().await();
            spec.commandLine().getOut().println(done);
        } finally {
            vertx.close().await();
        }
        return 0;
    }

    private String added(Database database, AddMember add, AddMember.Wish wish, Settings settings) {
        var who = wish.name() + " (@" + wish.handle() + ")";
        if (password != null) {
            var hash = AddMember.hash(wish, new String(password));
            database.transact(tx -> add.of(tx, wish, hash)).await();
            return who + " is a member and signs in at " + settings.page("/sign-in");
        }
        var nobodys = Passwords.hashNow(Secret.fresh().tell());
        var secret = database.transact(tx -> add.withLink(tx, wish, nobodys)).await();
        return who + " is a member. Within " + AddMember.SERVES.toHours()
                + " hours this link serves once to choose a password:\n" + settings.page(ResetLink.page(secret));
    }
}
