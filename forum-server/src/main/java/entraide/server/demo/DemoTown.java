package entraide.server.demo;

import static entraide.server.demo.TownFile.orNone;

import entraide.forum.growth.GrowForum;
import entraide.platform.Node;
import entraide.platform.Platform;
import entraide.platform.config.Settings;
import entraide.platform.db.Jdbc;
import entraide.platform.mail.Address;
import entraide.platform.people.DemoAccounts;
import entraide.platform.people.NewMember;
import entraide.platform.people.People;
import entraide.platform.people.password.Passwords;
import entraide.server.Modules;
import java.net.URI;
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

    private final Platform platform;
    private final TownClock clock;
    private final Townsfolk folk;
    private final Instant now;
    private final TownFile.Town town = TownFile.town();

    private DemoTown(Node node, TownClock clock, Instant now) {
        this.platform = node.platform();
        this.clock = clock;
        this.folk = new Townsfolk(URI.create("http://127.0.0.1:" + node.port()));
        this.now = now;
    }

    /** Fills an empty database; leaves one alone in which somebody lives. Blocks until it is done. */
    public static void fill(Settings settings, Instant now) {
        if (inhabited(settings.database().orElseThrow())) return;
        var clock = new TownClock(now.minus(LIVED));
        try (var node = Node.start(settings, clock, Modules.SCHEMAS, Modules::of)) {
            new DemoTown(node, clock, now).fill();
        }
    }

    /** What was written in the town, to make larger data of. */
    public static List<GrowForum.Titled> texts() {
        return TownFile.threads().stream()
                .flatMap(thread -> Stream.concat(
                                Stream.of(thread.body()),
                                orNone(thread.posts()).stream().map(TownFile.Post::body))
                        .map(body -> new GrowForum.Titled(thread.title(), body)))
                .toList();
    }

    private static boolean inhabited(String database) {
        try (var connection = Jdbc.open(database);
                var rows = connection.createStatement().executeQuery("select 1 from people.member limit 1")) {
            return rows.next();
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
        new TownLife(folk, clock, now).live(TownFile.threads());
        folk.leave();
    }

    private Map<String, Long> found() {
        var ids = new HashMap<String, Long>();
        for (var programme : town.programmes()) {
            var id = folk.post("sara", "people/programmes", Map.of("name", programme.name()))
                    .getLong("id");
            for (var cohort : programme.cohorts()) {
                var wish = Map.of(
                        "programmeId", id,
                        "name", cohort.name(),
                        "startsOn", day(cohort.starts()),
                        "endsOn", day(cohort.ends()));
                ids.put(cohort.name(), folk.post("sara", "people/cohorts", wish).getLong("id"));
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
        var create = new People(platform.outbox());
        platform.database().transact(tx -> create.createAll(tx, members)).await();
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
        folk.post("sara", "forum/spaces", wish);
    }
}
