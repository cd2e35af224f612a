package entraide.server.search;

import entraide.platform.content.Hideable;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.support.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A school where chance decides who is in which cohort, what is written where, and what becomes of it. */
final class ChanceSchool implements AutoCloseable {

    static final List<String> COMMON = List.of("stripe", "facture", "client", "erreur", "page", "budget");
    private static final List<String> VISIBILITIES = List.of("everyone", "cohorts", "staff");
    private static final int SPACES = 6;
    private static final int THREADS = 50;

    final Random random;
    final Library library = new Library(Map.of());
    final List<Speaker> readers = new ArrayList<>();
    private final List<Long> cohorts = new ArrayList<>();
    private final List<Long> spaces = new ArrayList<>();
    private final List<Long> threads = new ArrayList<>();
    private final List<Long> posts = new ArrayList<>();
    private int written;

    ChanceSchool(long seed) {
        random = new Random(seed);
        readers.addAll(List.of(library.tom, library.mina, library.omar, library.sara));
        for (var name : List.of("spring", "autumn")) cohorts.add(cohort(name));
        for (int i = 0; i < 6; i++) readers.add(student("student" + i));
        readers.add(library.world.member("nour", Role.ALUMNUS));
        for (int i = 0; i < SPACES; i++) spaces.add(space(i));
        for (int i = 0; i < THREADS; i++) write();
        library.settled();
    }

    private static final String COHORT = """
            with programme as (
                insert into people.programme (name, created_at) values ($1, now()) returning id
            )
            insert into people.cohort (programme_id, name, starts_on, created_at)
            select id, $1, '2026-01-01', now() from programme
            returning id
            """;

    private long cohort(String name) {
        return Sql.one(library.world.node().platform().database(), COHORT, row -> row.getLong("id"), name)
                .await();
    }

    private static final String JOIN = """
            insert into people.membership (member_id, cohort_id, since) values ($1, $2, now())
            """;

    /** In one cohort, in two, or in none. */
    private Speaker student(String handle) {
        var student = library.world.member(handle, Role.STUDENT);
        for (var cohort : cohorts)
            if (random.nextBoolean())
                Sql.run(library.world.node().platform().database(), JOIN, student.id(), cohort)
                        .await();
        return student;
    }

    private long space(int i) {
        var visibility = VISIBILITIES.get(i % VISIBILITIES.size());
        var whose = visibility.equals("cohorts") ? new Long[] {any(cohorts)} : new Long[0];
        return library.space("space" + i, visibility, whose);
    }

    /** A word that stands in one text alone; those of others differ by a letter or two. */
    static String word(int i) {
        return "zanzibar" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
    }

    int words() {
        return written;
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    void write() {
        var own = word(written++);
        var words = own + " " + any(COMMON) + " " + any(COMMON);
        var more = new HashMap<String, Object>(Map.of("anonymous", random.nextInt(3) == 0));
        var author = any(List.of(library.lea, library.mina));
        if (author == library.mina) more.putAll(Map.of("tags", List.of("t" + own), "anonymous", false));
        // Who may not read there does not write there either.
        var wish = new HashMap<String, Object>(more);
        wish.putAll(Map.of(
                "space", any(spaces), "kind", "question", "title", "Au sujet de " + words, "body", "Texte " + words));
        var thread = author.post(Library.FORUM + "threads", wish);
        if (thread.status() >= 300) return;
        threads.add(thread.id());
        for (int i = random.nextInt(3); i > 0; i--) reply(thread.id());
    }

    private void reply(long thread) {
        var body = "Réponse " + word(written++) + " " + any(COMMON);
        posts.add(library.reply(any(List.of(library.omar, library.mina)), thread, body));
    }

    /** Something that changes what is found, and by whom. */
    void change() {
        switch (random.nextInt(6)) {
            case 0 -> library.omar.delete(Library.FORUM + "threads/" + any(threads));
            case 1 -> library.omar.delete(Library.FORUM + "posts/" + any(posts));
            case 2 -> hide("thread", any(threads));
            case 3 -> hide("post", any(posts));
            case 4 -> move(any(threads));
            default -> turn(any(spaces));
        }
        write();
    }

    private void hide(String kind, long id) {
        var hideable = library.world.node().modules().stream()
                .flatMap(module -> module.hideables().stream())
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .map(Hideable.class::cast)
                .orElseThrow();
        library.world
                .node()
                .platform()
                .database()
                .transact(tx -> hideable.hide(tx, id))
                .await();
    }

    private void move(long thread) {
        var seen = library.omar.get(Library.FORUM + "threads/" + thread);
        if (seen.status() != 200) return;
        var version = seen.json().getInteger("version");
        Library.done(library.omar.patch(
                Library.FORUM + "threads/" + thread, Map.of("space", any(spaces), "version", version)));
    }

    /** Others read there from now on. */
    private void turn(long space) {
        var version = library.sara.get(Library.FORUM + "spaces").itemList().stream()
                .filter(one -> one.getLong("id") == space)
                .findFirst()
                .orElseThrow()
                .getInteger("version");
        var visibility = any(VISIBILITIES);
        var whose = visibility.equals("cohorts") ? List.of(any(cohorts)) : List.of();
        Library.done(library.sara.patch(
                Library.FORUM + "spaces/" + space,
                Map.of("visibility", visibility, "cohortIds", whose, "version", version)));
    }

    /** What a reader gets who opens everything there is. */
    Sight sight(Speaker reader) {
        var sight = new Sight();
        for (var thread : threads) {
            var page = reader.get(Library.FORUM + "threads/" + thread);
            if (page.status() == 200) sight.opened(page.json(), posts(reader, thread));
        }
        return sight;
    }

    private static List<io.vertx.core.json.JsonObject> posts(Speaker reader, long thread) {
        return reader.get(Library.FORUM + "threads/" + thread + "/posts?limit=100")
                .itemList();
    }

    @Override
    public void close() {
        library.close();
    }
}
