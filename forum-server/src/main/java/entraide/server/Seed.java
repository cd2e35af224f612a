package entraide.server;

import entraide.forum.growth.GrowForum;
import entraide.messaging.growth.GrowMessaging;
import entraide.platform.Node;
import entraide.platform.Platform;
import entraide.platform.Storage;
import entraide.platform.config.Settings;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import entraide.platform.people.NewMember;
import entraide.platform.people.Role;
import entraide.platform.people.password.Passwords;
import entraide.platform.text.Markdown;
import entraide.queue.QueueModule;
import entraide.server.demo.DemoTown;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes large believable data quickly, for measuring; its members share the demo town's password. */
@Command(name = "seed", description = "Add large made-up data, for measuring.", mixinStandardHelpOptions = true)
final class Seed implements Callable<Integer> {

    private static final int BATCH = 1_000;
    private static final int ONE_MENTOR_IN = 20;
    private static final List<String> FIRST_NAMES = List.of(
            "Alice", "Bilal", "Chloé", "Diego", "Emma", "Farid", "Grace", "Hugo", "Inès", "Jules", "Khadija", "Louis",
            "Maya", "Noé", "Olga", "Pierre", "Rosa", "Samir", "Thaïs", "Victor", "Wendy", "Yanis", "Zoé");
    private static final List<String> LAST_NAMES = List.of(
            "Arnaud",
            "Benali",
            "Costa",
            "Diallo",
            "Evans",
            "Fontaine",
            "Garcia",
            "Haddad",
            "Ivanova",
            "Jansen",
            "Kone",
            "Lefèvre",
            "Martin",
            "Nguyen",
            "Okafor",
            "Petit",
            "Rossi",
            "Silva",
            "Tanaka",
            "Vidal");

    @Option(names = "--members", defaultValue = "500", description = "How many members (default: ${DEFAULT-VALUE}).")
    private int members;

    @Option(names = "--threads", defaultValue = "20000", description = "How many threads (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--posts", defaultValue = "200000", description = "How many posts (default: ${DEFAULT-VALUE}).")
    private int posts;

    @Option(
            names = "--waiting",
            defaultValue = "1000",
            description = "How many of the questions wait in the queue (default: ${DEFAULT-VALUE}).")
    private int waiting;

    @Option(
            names = "--messages",
            defaultValue = "0",
            description = "How many private messages between students and mentors (default: ${DEFAULT-VALUE}).")
    private int messages;

    @Override
    public Integer call() {
        var begun = System.nanoTime();
        var settings = Settings.from(System.getenv());
        try (var storage = Storage.open(settings, Modules.SCHEMAS);
                var node = Node.start(
                        settings.privately(storage.url()), Clock.systemUTC(), Modules.SCHEMAS, Modules::of)) {
            fill(node.platform());
        }
        System.out.printf(
                "%d members, %d threads, %d posts and %d private messages in %.1f s%n",
                members, threads, posts, messages, (System.nanoTime() - begun) / 1e9);
        return 0;
    }

    private void fill(Platform platform) {
        var ids = enrol(platform);
        var texts = DemoTown.texts();
        try (var markdown = new Markdown(platform.vertx())) {
            new GrowForum(
                            platform.database(),
                            markdown,
                            QueueModule.line(platform),
                            platform.outbox(),
                            platform.clock())
                    .grow(ids, texts, threads, posts, waiting)
                    .await();
            var bodies = texts.stream().map(GrowForum.Titled::body).toList();
            new GrowMessaging(platform.database(), markdown, platform.clock())
                    .grow(ids, bodies, messages)
                    .await();
        }
        // Plans are made from statistics, and the database would gather them only by and by.
        Sql.run(platform.database(), "vacuum (analyze)").await();
    }

    private List<Long> enrol(Platform platform) {
        var hash = Passwords.hashNow(entraide.platform.people.DemoAccounts.PASSWORD);
        var now = platform.clock().instant();
        var mark = Long.toString(now.getEpochSecond(), 36);
        var ids = new ArrayList<Long>();
        for (int from = 0; from < members; from += BATCH) {
            var batch = IntStream.range(from, Math.min(members, from + BATCH))
                    .mapToObj(n -> member(mark, n, hash, now))
                    .toList();
            ids.addAll(platform.database()
                    .transact(tx -> platform.people().createAll(tx, batch))
                    .await()
                    .values());
        }
        ids.sort(null);
        return ids;
    }

    private static NewMember member(String mark, int n, String hash, Instant now) {
        var handle = "m" + n + "-" + mark;
        var role = n % ONE_MENTOR_IN == 0 ? Role.MENTOR : Role.STUDENT;
        var name = FIRST_NAMES.get(n % FIRST_NAMES.size()) + " "
                + LAST_NAMES.get(n / FIRST_NAMES.size() % LAST_NAMES.size());
        return NewMember.of(handle, name, new Address(handle + "@seed.test"), hash, Set.of(role), now);
    }
}
