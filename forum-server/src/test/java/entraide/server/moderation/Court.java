package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.server.Modules;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A school with two moderators. Every test brings its own people and texts; the school is the same for all. */
abstract class Court {

    static final String API = "/api/v1/moderation/";
    static final String FORUM = "/api/v1/forum/";
    static final String FACTS = "On 11 March you called a member names, twice.";
    private static final Path DATA =
            Path.of("target", "court-" + ProcessHandle.current().pid());
    private static final World WORLD = World.of(Map.of("ENTRAIDE_DATA", DATA.toString()), Modules.SCHEMAS, Modules::of);

    private static int members;

    final World world = WORLD;
    final Speaker tom = one(Role.STUDENT);
    final Speaker lea = one(Role.STUDENT);
    final Speaker zoe = one(Role.STUDENT);
    final Speaker omar = one(Role.MODERATOR);
    final Speaker nadia = one(Role.MODERATOR);
    final Speaker sara = one(Role.STAFF);
    final long space = space("everyone");

    static Speaker one(Role role) {
        return WORLD.member(role.word() + "-" + members++, role);
    }

    Database database() {
        return world.node().platform().database();
    }

    long space(String visibility) {
        var slug = "space-" + members++;
        return made(sara.post(
                FORUM + "spaces",
                Map.of("slug", slug, "name", slug, "visibility", visibility, "cohortIds", List.of())));
    }

    static long made(Answer answer) {
        return done(answer).id();
    }

    static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }

    long thread(Speaker author, String title) {
        return thread(author, space, title);
    }

    long thread(Speaker author, long where, String title) {
        return made(author.post(
                FORUM + "threads", Map.of("space", where, "kind", "discussion", "title", title, "body", "Hello all")));
    }

    long reply(Speaker author, long thread, String body) {
        return made(author.post(FORUM + "threads/" + thread + "/posts", Map.of("body", body)));
    }

    /** A post of Tom's in a thread of Léa's. */
    long insult() {
        return reply(tom, thread(lea, "How do you learn"), "You are all fools");
    }

    static Answer flag(Speaker who, String kind, long id, String reason) {
        return who.post(API + "flags", Map.of("target", Map.of("kind", kind, "id", id), "reason", reason));
    }

    private static final String CASE = """
            select id
              from moderation.casefile
             where kind = $1
               and subject = $2
             order by id desc
             limit 1
            """;

    long caseOf(String kind, long id) {
        return Sql.one(database(), CASE, row -> row.getLong("id"), kind, id).await();
    }

    /** Reported by Zoé, not decided yet. */
    long reported(String kind, long id) {
        done(flag(zoe, kind, id, "harassment"));
        return caseOf(kind, id);
    }

    static Map<String, Object> wish(String action) {
        return new HashMap<>(Map.of("action", action, "ground", "respect", "facts", FACTS));
    }

    static Map<String, Object> with(Map<String, Object> wish, String name, Object value) {
        var more = new HashMap<>(wish);
        more.put(name, value);
        return more;
    }

    static Answer decide(Speaker moderator, long caseId, Map<String, Object> wish) {
        return moderator.post(API + "cases/" + caseId + "/decisions", wish);
    }

    static JsonObject decided(Answer made) {
        return done(made).json().getJsonArray("decisions").getJsonObject(0);
    }

    static Answer appeal(Speaker member, long decision) {
        return member.post(API + "appeals", Map.of("decisionId", decision, "text", "I quoted somebody else."));
    }

    static Answer review(Speaker moderator, long appeal, String outcome) {
        return moderator.post(
                API + "appeals/" + appeal + "/reviews", Map.of("outcome", outcome, "answer", "It was a quote indeed."));
    }

    /** Decided by Omar, appealed by the member, overturned by Nadia. */
    void overturn(Speaker member, long decision) {
        done(review(nadia, made(appeal(member, decision)), "overturned"));
    }

    String texts(Speaker reader, long thread) {
        return reader.get(FORUM + "threads/" + thread + "/posts?limit=100").text();
    }

    long threadOf(long post) {
        return number("select thread_id as number from forum.post where id = $1", post);
    }

    void run(String sql, Object... params) {
        Sql.run(database(), sql, params).await();
    }

    long number(String sql, Object... params) {
        return Sql.one(database(), sql, row -> row.getLong("number"), params).await();
    }

    /** All that went out to this address, oldest first, long lines made whole. */
    List<String> mails(String address) {
        world.node().platform().mail().deliver().await();
        try (var files = Files.list(DATA.resolve("mails"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Court::read)
                    .filter(mail -> mail.contains(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("=\r?\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
