package entraide.forum;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.platform.text.Markdown;
import entraide.queue.QueueModule;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A forum for tests of what stands beside the threads, with some people and a space for each kind of eyes. */
public final class Square implements AutoCloseable {

    public static final String API = "/api/v1/forum/";

    public final World world;
    public final Speaker ada;
    public final Speaker ben;
    public final Speaker mina;
    public final Speaker sara;
    public final long everyone;
    public final long staff;

    public Square() {
        this(Map.of());
    }

    public Square(Map<String, String> settings) {
        world = World.of(settings, List.of("forum", "queue"), Square::modules);
        ada = world.member("ada", Role.STUDENT);
        ben = world.member("ben", Role.STUDENT);
        mina = world.member("mina", Role.MENTOR);
        sara = world.member("sara", Role.STAFF);
        everyone = space("aide", "everyone");
        staff = space("coulisses", "staff");
        world.clock().pass(Duration.ofMinutes(1));
    }

    private static List<ServerModule> modules(Platform platform) {
        var markdown = new Markdown(platform.vertx());
        var forum = new ForumModule(platform, markdown, QueueModule.line(platform));
        return List.of(forum, new QueueModule(platform, forum.answerables(), forum.readableSpaces(), markdown::render));
    }

    public long space(String slug, String visibility, Long... cohorts) {
        return sara.post(
                        API + "spaces",
                        Map.of("slug", slug, "name", slug, "visibility", visibility, "cohortIds", cohorts))
                .id();
    }

    /** A post and the thread it stands in. */
    public record Post(long thread, long id) {}

    /** Gives the first post. */
    public Post thread(Speaker author, long space, String body, String... tags) {
        return begun(
                author, Map.of("space", space, "kind", "discussion", "title", "Un fil", "body", body, "tags", tags));
    }

    public Post thread(Speaker author, long space) {
        return thread(author, space, "Voilà");
    }

    public Post anonymous(Speaker author, long space, String body) {
        return begun(
                author,
                Map.of("space", space, "kind", "question", "title", "Une question", "body", body, "anonymous", true));
    }

    private Post begun(Speaker author, Map<String, Object> thread) {
        world.clock().pass(Duration.ofMinutes(1));
        var begun = author.post(API + "threads", thread);
        if (begun.status() != 201) throw new AssertionError(begun);
        return new Post(begun.id(), begun.json().getLong("firstPostId"));
    }

    public Post post(Speaker author, long thread, String body) {
        world.clock().pass(Duration.ofMinutes(1));
        var written = author.post(API + "threads/" + thread + "/posts", Map.of("body", body));
        if (written.status() != 201) throw new AssertionError(written);
        return new Post(thread, written.id());
    }

    public Answer edit(Speaker author, Post post, String body) {
        var version = author.get(API + "posts/" + post.id()).json().getInteger("version");
        return author.patch(API + "posts/" + post.id(), Map.of("body", body, "version", version));
    }

    public Database database() {
        return world.node().platform().database();
    }

    public long number(String sql, Object... params) {
        return Sql.one(world.node().platform().database(), sql, row -> row.getLong("id"), params)
                .await();
    }

    public int run(String sql, Object... params) {
        return Sql.run(world.node().platform().database(), sql, params).await();
    }

    /** Does the chores that are due by now. */
    public void chores() {
        var database = world.node().platform().database();
        world.node().modules().stream()
                .filter(ForumModule.class::isInstance)
                .flatMap(forum -> forum.chores().stream())
                .forEach(chore -> database.transact(chore::run).await());
    }

    @Override
    public void close() {
        world.close();
    }
}
