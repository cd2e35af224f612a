package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.people.Role;
import entraide.search.SearchModule;
import entraide.server.Modules;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A whole server with a few people and a space for each kind of eyes, for tests of finding. */
final class Library implements AutoCloseable {

    static final String FORUM = "/api/v1/forum/";
    private static final String SEARCH = "/api/v1/search/";

    final World world;
    final Speaker lea;
    final Speaker tom;
    final Speaker mina;
    final Speaker omar;
    final Speaker sara;
    final long everyone;
    final long staff;

    Library(Map<String, String> settings) {
        this(settings, Modules::of);
    }

    Library(Map<String, String> settings, Function<Platform, List<ServerModule>> wiring) {
        world = World.of(settings, Modules.SCHEMAS, wiring);
        lea = world.member("lea", Role.STUDENT);
        tom = world.member("tom", Role.STUDENT);
        mina = world.member("mina", Role.MENTOR);
        omar = world.member("omar", Role.MODERATOR);
        sara = world.member("sara", Role.STAFF);
        everyone = space("marketing", "everyone");
        staff = space("coulisses", "staff");
    }

    long space(String slug, String visibility, Long... cohorts) {
        var wish = Map.of("slug", slug, "name", "Espace " + slug, "visibility", visibility, "cohortIds", cohorts);
        return sara.post(FORUM + "spaces", wish).id();
    }

    long ask(Speaker author, String title, String body) {
        return thread(author, everyone, "question", title, body, Map.of());
    }

    long thread(Speaker author, long space, String kind, String title, String body, Map<String, Object> more) {
        var wish = new LinkedHashMap<String, Object>(more);
        wish.putAll(Map.of("space", space, "kind", kind, "title", title, "body", body));
        return done(author.post(FORUM + "threads", wish)).id();
    }

    long reply(Speaker author, long thread, String body) {
        return done(author.post(FORUM + "threads/" + thread + "/posts", Map.of("body", body)))
                .id();
    }

    void solve(Speaker asker, long thread, long post) {
        done(asker.put(FORUM + "threads/" + thread + "/solution", Map.of("postId", post)));
    }

    static Answer done(Answer answer) {
        if (answer.status() >= 300) throw new AssertionError(answer.status() + " " + answer.text());
        return answer;
    }

    /** Until all that was written can be found. */
    Library settled() {
        search().caughtUp().await();
        return this;
    }

    /** The index made anew: each text is in it once. */
    Library rebuilt() {
        var wanted = search().rebuild().await();
        for (int i = 0; i < 200 && search().building().generation() < wanted; i++) settled();
        assertThat(search().building().generation()).isEqualTo(wanted);
        return this;
    }

    SearchModule search() {
        return SearchModule.in(world.node().modules());
    }

    Answer answer(Speaker reader, String q) {
        return reader.get(SEARCH + "results?q=" + encoded(q));
    }

    JsonObject results(Speaker reader, String q) {
        return done(answer(reader, q)).json();
    }

    /** {@code thread/1}, {@code post/2}, in their order. */
    List<String> found(Speaker reader, String q) {
        return names(results(reader, q).getJsonArray("items"));
    }

    List<String> similar(Speaker reader, String title, String body) {
        var path = SEARCH + "similar?title=" + encoded(title) + "&body=" + encoded(body);
        return names(done(reader.get(path)).json().getJsonArray("items"));
    }

    static List<String> names(JsonArray items) {
        return items.stream()
                .map(item -> (JsonObject) item)
                .map(item -> item.getString("kind") + "/" + item.getLong("id"))
                .toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        world.close();
    }
}
