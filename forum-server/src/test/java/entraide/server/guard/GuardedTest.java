package entraide.server.guard;

import entraide.forum.ForumModule;
import entraide.moderation.Guard;
import entraide.moderation.ModerationModule;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Role;
import entraide.platform.text.Markdown;
import entraide.queue.QueueModule;
import entraide.queue.School;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A school whose texts are looked at before others read them. */
abstract class GuardedTest {

    static final String FORUM = "/api/v1/forum/";
    static final String MODERATION = "/api/v1/moderation/";
    private static final World UNHURRIED = world(Map.of());

    final World world;
    Speaker lea;
    Speaker tom;
    Speaker mina;
    Speaker omar;
    Speaker sara;
    long help;
    long cafe;
    long library;

    GuardedTest() {
        this(UNHURRIED);
    }

    GuardedTest(World world) {
        this.world = world;
    }

    static World world(Map<String, String> settings) {
        return World.of(settings, List.of("forum", "queue", "moderation"), GuardedTest::modules);
    }

    private static List<ServerModule> modules(Platform platform) {
        var markdown = new Markdown(platform.vertx());
        var guard = new Guard(platform);
        var forum = new ForumModule(platform, markdown, QueueModule.line(platform), guard.gatekeeper());
        var queue = new QueueModule(platform, forum.answerables(), forum.readableSpaces(), markdown::render);
        var hideables = forum.hideables();
        var moderation =
                new ModerationModule(platform, hideables, markdown::render, guard.over(hideables, forum.texts()));
        return List.of(forum, queue, moderation);
    }

    @BeforeEach
    void school() {
        TestDatabase.shared().empty(world.database(), "platform", "people", "forum", "queue", "moderation");
        world.clock().set(World.START);
        forgetRules();
        School.forgetsPages(world);
        lea = world.member("lea", Role.STUDENT);
        tom = world.member("tom", Role.STUDENT);
        mina = world.member("mina", Role.MENTOR);
        omar = world.member("omar", Role.MODERATOR);
        sara = world.member("sara", Role.STAFF);
        help = space("help");
        cafe = space("cafe");
        library = space("library");
    }

    private void forgetRules() {
        var platform = world.node().platform();
        var changed = new DomainEvent("moderation.rules-changed", new ContentRef("watched", 1), 0, List.of(), Map.of());
        platform.database()
                .transact(tx -> platform.outbox().append(tx, changed))
                .await();
    }

    long space(String slug) {
        return sara.post(FORUM + "spaces", Map.of("slug", slug, "name", slug, "visibility", "everyone"))
                .id();
    }

    Answer watch(String kind, String text, String action, Long... spaces) {
        return omar.post(
                MODERATION + "watched", Map.of("kind", kind, "text", text, "action", action, "spaces", spaces));
    }

    Answer ask(Speaker author, long space, String title, String body) {
        return begin(author, space, Map.of("kind", "question", "title", title, "body", body));
    }

    Answer talk(Speaker author, long space, String body) {
        return begin(author, space, Map.of("kind", "discussion", "title", "A discussion", "body", body));
    }

    Answer begin(Speaker author, long space, Map<String, Object> thread) {
        var body = new HashMap<>(thread);
        body.put("space", space);
        return author.post(FORUM + "threads", body);
    }

    Answer reply(Speaker author, long thread, String body) {
        return author.post(FORUM + "threads/" + thread + "/posts", Map.of("body", body));
    }

    Answer edit(Speaker author, long post, int version, String body) {
        return author.patch(FORUM + "posts/" + post, Map.of("body", body, "version", version));
    }

    List<String> bodies(Speaker reader, long thread) {
        return reader.get(FORUM + "threads/" + thread + "/posts?limit=100").itemList().stream()
                .map(post -> post.getString("body"))
                .toList();
    }

    List<JsonObject> holds() {
        return omar.get(MODERATION + "holds").itemList();
    }

    /** The names of why the newest that waits was noticed. */
    List<String> reasons() {
        var waiting = holds();
        return waiting.get(waiting.size() - 1).getJsonArray("reasons").stream()
                .map(one -> ((JsonObject) one).getString("code"))
                .toList();
    }

    Answer approve(Speaker moderator, long hold) {
        return moderator.post(MODERATION + "holds/" + hold + "/decisions", Map.of("outcome", "approved"));
    }

    Answer reject(Speaker moderator, long hold) {
        return moderator.post(
                MODERATION + "holds/" + hold + "/decisions",
                Map.of("outcome", "rejected", "ground", "Rule 3: no advertising", "facts", "It sells shoes."));
    }

    void prevention(Map<String, Object> change) {
        var rules = omar.get(MODERATION + "prevention").json().getMap();
        var wanted = new HashMap<>(rules);
        wanted.putAll(change);
        var kept = omar.put(MODERATION + "prevention", wanted);
        if (kept.status() != 200) throw new AssertionError(kept);
    }

    int run(String sql, Object... params) {
        return Sql.run(world.node().platform().database(), sql, params).await();
    }

    long number(String sql, Object... params) {
        return Sql.one(world.node().platform().database(), sql, row -> row.getLong(0), params)
                .await();
    }
}
