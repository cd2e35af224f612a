package entraide.platform.people;

import entraide.platform.Node;
import entraide.platform.db.Sql;
import entraide.platform.people.session.KnownCallers;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** One server for all tests about people, with nobody in it when a test begins. */
public abstract class InTown {

    protected static final String PEOPLE = "/api/v1/people";
    private static final Path MAILS = Path.of("target", "world-of-people");

    private static World shared;
    private static Node another;

    protected World world;

    @BeforeEach
    void emptyTown() throws IOException {
        world = shared();
        TestDatabase.shared().empty(world.database(), "people", "platform");
        world.clock().set(World.START);
        for (var mail : mailFiles()) Files.delete(mail);
    }

    private static synchronized World shared() {
        if (shared == null) {
            shared = World.of(Map.of("ENTRAIDE_DATA", MAILS.toString()), List.of(), platform -> List.of());
        }
        return shared;
    }

    protected Node node() {
        return world.node();
    }

    /** One more server on the same database, for all tests. */
    protected Node node2() {
        return second();
    }

    private static synchronized Node second() {
        if (another == null) another = shared.node(Map.of("ENTRAIDE_DATA", MAILS.toString()));
        return another;
    }

    protected Answer signIn(String email, String password) {
        return world.visitor().post(PEOPLE + "/sessions", Map.of("email", email, "password", password));
    }

    /** Somebody who carries the cookie of a sign-in. */
    protected Speaker browser(Answer signedIn) {
        return world.visitor().with("Cookie", cookie(signedIn));
    }

    protected static String cookie(Answer signedIn) {
        return signedIn.header("set-cookie").split(";")[0];
    }

    protected Speaker browserOf(Speaker member) {
        return browser(signIn(member.handle() + "@school.test", World.PASSWORD));
    }

    /** All mails that went out, as programs read them. */
    protected List<String> mails() {
        node().platform().mail().deliver().await();
        return mailFiles().stream().map(InTown::read).toList();
    }

    protected String lastMail() {
        var all = mails();
        return all.get(all.size() - 1);
    }

    protected static String linkSecret(String mail) {
        var link = Pattern.compile("#([A-Za-z0-9_-]{43})").matcher(mail);
        if (!link.find()) throw new AssertionError("there is no link in " + mail);
        return link.group(1);
    }

    /** The next request of each member is looked up anew, as after a minute. */
    protected void forgetCallers() {
        var people = (PeopleModule) node().modules().get(0);
        ((KnownCallers) people.callers()).missed();
    }

    protected JsonObject row(String sql, Object... params) {
        return Sql.one(node().platform().database(), sql, row -> row.toJson(), params)
                .await();
    }

    protected int run(String sql, Object... params) {
        return Sql.run(node().platform().database(), sql, params).await();
    }

    private static List<Path> mailFiles() {
        var folder = MAILS.resolve("mails");
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Mime.decoded(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
