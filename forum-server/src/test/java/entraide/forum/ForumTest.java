package entraide.forum;

import entraide.messaging.MessagingModule;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.Flags;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.platform.text.Markdown;
import entraide.queue.QueueModule;
import entraide.queue.School;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A school with a space for everybody, one for the spring cohort and one for those who accompany. */
public abstract class ForumTest {

    protected static final String API = "/api/v1/forum/";

    protected final World world;
    /** Students of the spring cohort, and one of the autumn cohort. */
    protected Speaker lea;

    protected Speaker zoe;
    protected Speaker tom;
    protected Speaker mina;
    protected Speaker paul;
    protected Speaker omar;
    protected Speaker sara;

    protected long spring;
    protected long everyone;
    protected long springSpace;
    protected long staffRoom;

    protected ForumTest() {
        this(Alone.WORLD);
    }

    /** In a server that is more than the forum. */
    protected ForumTest(World world) {
        this.world = world;
    }

    /** The forum with what its threads cannot do without; started for the first who asks. */
    private static final class Alone {
        static final World WORLD = World.of(List.of("forum", "queue", "messaging"), ForumTest::modules);
    }

    public static List<ServerModule> modules(Platform platform) {
        var markdown = new Markdown(platform.vertx());
        var line = QueueModule.line(platform);
        var forum = new ForumModule(platform, markdown, line);
        Flags none = (db, ref, moderator) -> Future.succeededFuture(false);
        var messaging = new MessagingModule(platform, markdown, Optional.of(line), none, forum.commonGood());
        var answerables = Stream.of(forum, messaging)
                .flatMap(module -> module.answerables().stream())
                .toList();
        var queue = new QueueModule(platform, answerables, forum.readableSpaces(), markdown::render);
        return List.of(forum, queue, messaging);
    }

    @BeforeEach
    protected void school() {
        TestDatabase.shared().empty(world.database(), "platform", "people", "forum", "queue", "messaging");
        world.clock().set(World.START);
        School.forgetsPages(world);
        spring = cohort("Spring");
        lea = student("lea", spring);
        zoe = student("zoe", spring);
        tom = student("tom", cohort("Autumn"));
        mina = world.member("mina", Role.MENTOR);
        paul = world.member("paul", Role.MENTOR);
        omar = world.member("omar", Role.MODERATOR);
        sara = world.member("sara", Role.STAFF);
        everyone = space("marketing", "everyone").id();
        springSpace = space("spring", "cohorts", spring).id();
        staffRoom = space("staff-room", "staff").id();
    }

    private static final String COHORT = """
            with programme as (
                insert into people.programme (name, created_at) values ($1, now()) returning id
            )
            insert into people.cohort (programme_id, name, starts_on, created_at)
            select id, $1, '2026-01-01', now() from programme
            returning id
            """;

    protected long cohort(String name) {
        return Sql.one(world.node().platform().database(), COHORT, row -> row.getLong("id"), name)
                .await();
    }

    private static final String JOIN = """
            with joined as (
                insert into people.membership (member_id, cohort_id, since) values ($1, $2, now())
            )
            update people.member set cohort_id = $2 where id = $1
            """;

    protected Speaker student(String handle, long cohort) {
        var student = world.member(handle, Role.STUDENT);
        Sql.run(world.node().platform().database(), JOIN, student.id(), cohort).await();
        return student;
    }

    protected Answer space(String slug, String visibility, Long... cohorts) {
        return sara.post(
                API + "spaces",
                Map.of("slug", slug, "name", "Space " + slug, "visibility", visibility, "cohortIds", cohorts));
    }

    protected Answer ask(Speaker author, long space, String title) {
        return thread(author, space, "question", title, Map.of());
    }

    protected Answer thread(Speaker author, long space, String kind, String title, Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("space", space);
        body.put("kind", kind);
        body.put("title", title);
        body.putIfAbsent("body", "What stands under " + title);
        return author.post(API + "threads", body);
    }

    protected Answer reply(Speaker author, long thread, String body) {
        return author.post(API + "threads/" + thread + "/posts", Map.of("body", body));
    }

    protected Answer comment(Speaker author, long thread, long parent, String body) {
        return author.post(API + "threads/" + thread + "/posts", Map.of("body", body, "parentId", parent));
    }

    protected Answer show(Speaker reader, long thread) {
        return reader.get(API + "threads/" + thread);
    }

    protected List<String> bodies(Speaker reader, long thread) {
        return reader.get(API + "threads/" + thread + "/posts?limit=100").itemList().stream()
                .map(post -> post.getString("body"))
                .toList();
    }

    /** All items of a list, page by page. */
    protected static List<io.vertx.core.json.JsonObject> all(Speaker reader, String path, int limit) {
        var items = new ArrayList<io.vertx.core.json.JsonObject>();
        var step = path.contains("?") ? "&" : "?";
        for (String next = ""; next != null; ) {
            var page = reader.get(API + path + step + "limit=" + limit + (next.isEmpty() ? "" : "&after=" + next));
            items.addAll(page.itemList());
            next = page.json().getString("next");
        }
        return items;
    }
}
