package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.Searchable;
import entraide.search.word.Entries;
import entraide.server.Growth;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of a genuine Elasticsearch while it takes in a large forum: writing goes on meanwhile, and in the end it
 * holds exactly what the database holds, each text as it is now.
 */
class ElasticsearchKillTest {

    private static final int POSTS = Integer.getInteger("index.posts", 2_000);
    private static final int ROUNDS = Integer.getInteger("kills.rounds", 2);
    private static final int PAGE = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Elasticsearch elasticsearch;
    private Library library;

    /** As both sides say it: when it was written, as which version, and every mark. */
    private record Kept(long at, long version, Set<String> marks) {}

    @BeforeEach
    void open() throws IOException {
        elasticsearch = new Elasticsearch();
        library = new Library(elasticsearch.settings());
    }

    @AfterEach
    void close() throws IOException {
        library.close();
        elasticsearch.close();
    }

    @Test
    void an_index_that_is_killed_comes_to_hold_exactly_what_the_database_holds() throws Exception {
        library.settled();
        Growth.of(library.world.node().platform(), POSTS);
        for (int round = 0; round < ROUNDS; round++) {
            untilMoreAreIn(ThreadLocalRandom.current().nextInt(100, 100 + POSTS / 2));
            elasticsearch.kill();
            var thread = library.ask(library.lea, "Pendant la panne " + round, "Texte");
            library.reply(library.mina, thread, "Une réponse, tout de même");
            elasticsearch.start();
        }
        do library.settled();
        while (!library.search().building().whole());

        var truth = inDatabase();
        assertThat(inIndex()).isEqualTo(truth);
        assertThat(truth).hasSizeGreaterThan(POSTS - POSTS / 10);
        System.out.printf("killed %d times: %d texts, exactly those of the database%n", ROUNDS, truth.size());
    }

    /** Or until there is nothing more to take in. Whoever begins again counts from nothing. */
    private void untilMoreAreIn(int more) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        long taken = 0;
        long last = library.search().building().walked();
        while (taken < more) {
            var now = library.search().building();
            taken += now.walked() < last ? now.walked() : now.walked() - last;
            last = now.walked();
            if (now.whole() && last > 0) return;
            assertThat(System.nanoTime()).as("nothing is taken in").isLessThan(deadline);
            LockSupport.parkNanos(2_000_000);
        }
    }

    private Map<String, Kept> inDatabase() {
        var kept = new HashMap<String, Kept>();
        library.world.node().modules().stream()
                .flatMap(module -> module.searchables().stream())
                .forEach(one -> read(one, kept));
        return kept;
    }

    private void read(Searchable owner, Map<String, Kept> kept) {
        var database = library.world.node().platform().database();
        var ids = owner.idsAfter(database, 0, PAGE).await();
        while (!ids.isEmpty()) {
            owner.current(database, ids).await().stream()
                    .map(Entries::of)
                    .forEach(entry -> kept.put(
                            entry.ref().toString(),
                            new Kept(entry.at().toEpochMilli(), entry.version(), new TreeSet<>(entry.marks()))));
            ids = owner.idsAfter(database, ids.get(ids.size() - 1), PAGE).await();
        }
    }

    private Map<String, Kept> inIndex() throws Exception {
        var kept = new HashMap<String, Kept>();
        for (var hits = page(null); !hits.isEmpty(); hits = page(last(hits)))
            hits.forEach(hit -> keep((JsonObject) hit, kept));
        return kept;
    }

    private static void keep(JsonObject hit, Map<String, Kept> kept) {
        var fields = hit.getJsonObject("fields");
        var marks = new TreeSet<String>();
        fields.getJsonArray("marks").forEach(mark -> marks.add((String) mark));
        var twin = kept.put(
                fields.getJsonArray("ref").getString(0),
                new Kept(fields.getJsonArray("at").getLong(0), hit.getLong("_version"), marks));
        assertThat(twin).isNull();
    }

    private static String last(JsonArray hits) {
        return hits.getJsonObject(hits.size() - 1).getJsonArray("sort").getString(0);
    }

    private JsonArray page(String after) throws Exception {
        var question = new JsonObject()
                .put("size", PAGE)
                .put("version", true)
                .put("_source", false)
                .put("query", new JsonObject("{\"exists\":{\"field\":\"ref\"}}"))
                .put("docvalue_fields", new JsonArray().add("ref").add("marks").add("at"))
                .put("sort", new JsonArray().add("ref"));
        if (after != null) question.put("search_after", new JsonArray().add(after));
        var request = HttpRequest.newBuilder(URI.create(elasticsearch.address() + "/entraide-*/_search"))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question.encode()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body()).getJsonObject("hits").getJsonArray("hits");
    }
}
