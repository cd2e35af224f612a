package entraide.server.demo;

import static entraide.server.demo.TownFile.orNone;

import entraide.forum.growth.GrowForum;
import entraide.platform.Node;
import entraide.platform.Platform;
import entraide.platform.config.Settings;
import entraide.platform.db.Jdbc;
import entraide.platform.db.StartFailure;
import entraide.platform.mail.Address;
import entraide.platform.people.DemoAccounts;
import entraide.platform.people.NewMember;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.token.Tokens;
import entraide.server.Modules;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Forty people, two programmes, six months of questions: a school to look at. It comes to be through the server's own
 * requests, under a clock of its own, so it holds nothing that members could not have done.
 */
public final class DemoTown {

    private static final Duration LIVED = Duration.ofDays(185);
    private static final Duration LOOKED_AROUND = Duration.ofDays(4);
    private static final String MARK = "demo town";
    private static final String HALFWAY =
            "The demo town was stopped before it was complete: empty its database (%s, unless it is elsewhere) and start again.";

    private final Platform platform;
    private final TownClock clock;
    private final Townsfolk folk;
    private final Instant now;
    private final TownFile.Town town = TownFile.town();

    private DemoTown(Node node, TownClock clock, Instant now) {
        this.platform = node.platform();
        this.clock = clock;
        this.folk = new Townsfolk(node.platform().vertx(), node.port());
        this.now = now;
    }

    /** Fills an empty database; leaves one alone in which somebody lives. Blocks until it is done. */
    public static void fill(Settings settings, Instant now) {
        var database = settings.database().orElseThrow();
        if (inhabited(database, settings)) return;
        System.out.println("Filling the demo town, this once: it lives six months in some seconds …");
        var clock = new TownClock(now.minus(LIVED));
        try (var node = Node.start(settings.privately(hurried(database)), clock, Modules.SCHEMAS, Modules::of)) {
            new DemoTown(node, clock, now).fill();
        }
    }

    /** Nothing waits for the disk: a crash would cost a town that has to be begun anew in any case. */
    private static String hurried(String database) {
        return database + (database.contains("?") ? "&" : "?") + "options=-c%20synchronous_commit%3Doff";
    }

    /** What was written in the town, to make larger data of. */
    public static List<GrowForum.Titled> texts() {
        return TownFile.threads().values().stream()
                .flatMap(List::stream)
                .flatMap(thread -> Stream.concat(
                                Stream.of(thread.text()), thread.re().stream().map(Told::text))
                        .map(body -> new GrowForum.Titled(thread.title(), TownLife.unlinked(body))))
                .toList();
    }

    // The tokens go when the town is done: where they still are, somebody stopped it before.
    private static final String WHO_IS_THERE = """
            select exists (select from people.member) as somebody,
                   exists (select from people.token where name = '%s') as halfway
            """.formatted(MARK);

    private static boolean inhabited(String database, Settings settings) {
        try (var connection = Jdbc.open(database);
                var rows = connection.createStatement().executeQuery(WHO_IS_THERE)) {
            rows.next();
            if (rows.getBoolean("halfway")) throw new StartFailure(HALFWAY.formatted(settings.data()));
            return rows.getBoolean("somebody");
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private void fill() {
        var sara = town.members().stream()
                .filter(person -> person.handle().equals("sara"))
                .toList();
        enrol(sara, Map.of());
        var cohorts = found();
        enrol(
                town.members().stream()
                        .filter(person -> !person.handle().equals("sara"))
                        .toList(),
                cohorts);
        town.spaces().forEach(space -> open(space, cohorts));
        var agenda = new Agenda(clock, now);
        new TownLife(folk, agenda).plan(TownFile.threads());
        new PrivateLife(folk, agenda).plan(TownFile.inPrivate(), cohorts);
        agenda.plan(now.minus(LOOKED_AROUND), this::lookAround);
        agenda.live();
        folk.leave();
    }

    /** What came since then is new to those who can be tried. */
    private void lookAround() {
        for (var email : DemoAccounts.EMAILS) {
            var who = email.split("@")[0];
            folk.get(who, "forum/spaces").await().getJsonArray("items").stream()
                    .map(space -> ((JsonObject) space).getLong("id"))
                    .forEach(id ->
                            folk.put(who, "forum/spaces/" + id + "/read", null).await());
        }
    }

    private Map<String, Long> found() {
        var ids = new HashMap<String, Long>();
        for (var programme : town.programmes()) {
            var id = folk.post("sara", "people/programmes", Map.of("name", programme.name()))
                    .await()
                    .getLong("id");
            for (var cohort : programme.cohorts()) {
                var wish = Map.of(
                        "programmeId", id,
                        "name", cohort.name(),
                        "startsOn", day(cohort.starts()),
                        "endsOn", day(cohort.ends()));
                ids.put(
                        cohort.name(),
                        folk.post("sara", "people/cohorts", wish).await().getLong("id"));
            }
        }
        return ids;
    }

    private String day(int fromToday) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(fromToday).toString();
    }

    private void enrol(List<TownFile.Person> people, Map<String, Long> cohorts) {
        var hash = Passwords.hashNow(DemoAccounts.PASSWORD);
        var members =
                people.stream().map(person -> member(person, hash, cohorts)).toList();
        var ids = platform.database()
                .transact(tx -> platform.people().createAll(tx, members))
                .await();
        var tokens = new Tokens(platform.outbox(), clock);
        ids.forEach((handle, id) -> folk.meet(
                handle,
                platform.database().transact(tx -> tokens.create(tx, id, MARK)).await()));
    }

    private NewMember member(TownFile.Person person, String hash, Map<String, Long> cohorts) {
        return NewMember.of(
                        person.handle(),
                        person.name(),
                        new Address(person.email()),
                        hash,
                        person.roles(),
                        clock.instant())
                .living(person.locale(), NewMember.SCHOOLS_ZONE)
                .in(orNone(person.cohorts()).stream().map(cohorts::get).toList())
                .knowing(orNone(person.skills()), person.bio() == null ? "" : person.bio());
    }

    private void open(TownFile.Space space, Map<String, Long> cohorts) {
        var wish = new HashMap<String, Object>(Map.of(
                "slug", space.slug(),
                "name", space.name(),
                "description", space.description(),
                "visibility", space.visibility()));
        var ids = orNone(space.cohorts()).stream().map(cohorts::get).toList();
        if (!ids.isEmpty()) wish.put("cohortIds", ids);
        folk.post("sara", "forum/spaces", wish).await();
    }
}
