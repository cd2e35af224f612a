package entraide.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.DataFolder;
import entraide.server.Modules;
import entraide.support.Speaker;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} while a large index is being built and eight people write: in the end it holds exactly what the database
 * holds, word for word as one that was built without a hitch. {@code bin/kills} does it with 50,000 posts, and often.
 */
class IndexKillTest {

    private static final int POSTS = Integer.getInteger("index.posts", 3_000);
    private static final int ROUNDS = Integer.getInteger("kills.rounds", 2);

    private final Vertx vertx = Vertx.vertx();
    private Path data;
    private Path apart;
    private RunningServer server;
    private List<Speaker> people;
    private long space;

    @BeforeEach
    void start() throws Exception {
        data = DataFolder.unused();
        apart = DataFolder.unused();
        var handles = IntStream.range(0, 8).mapToObj(i -> "w" + i).toList();
        server = new RunningServer(
                data, Stream.concat(handles.stream(), Stream.of("sara")).toList());
        people = handles.stream().map(this::speaker).toList();
        space = speaker("sara")
                .post("/api/v1/forum/spaces", Map.of("slug", "aide", "name", "Aide", "visibility", "everyone"))
                .id();
    }

    private Speaker speaker(String handle) {
        return Speaker.abroad(vertx, server.address(), Modules.SCHEMAS, handle, server.token(handle));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        vertx.close().await();
        DataFolder.delete(data);
        DataFolder.delete(apart);
    }

    @Test
    void an_index_whose_server_is_killed_comes_to_hold_exactly_what_the_database_holds() throws Exception {
        server.order("grow " + POSTS);
        try (var writing = new Writers("m" + System.nanoTime(), space, server.address())) {
            writing.begin(people);
            for (int round = 0; round < ROUNDS; round++) {
                writing.untilMoreAre(ThreadLocalRandom.current().nextInt(10, 150));
                server.kill();
                server = new RunningServer(data, List.of());
                writing.turnTo(server.address());
            }
            writing.untilMoreAre(40);
            writing.stop();
        }
        server.order("settle");

        try (var truth = new Truth(server.database())) {
            var inDatabase = truth.findable();
            var unharmed = builtApart();
            server.close();
            var ofKilled = IndexWords.of(data.resolve("search/1"));
            assertThat(ofKilled.keySet()).isEqualTo(inDatabase);
            assertThat(ofKilled).isEqualTo(unharmed);
            System.out.printf("killed %d times: %d texts, exactly those of the database%n", ROUNDS, ofKilled.size());
        }
    }

    private Map<String, Long> builtApart() throws Exception {
        try (var other = server.another(apart)) {
            other.order("settle");
        }
        return IndexWords.of(apart.resolve("search/1"));
    }
}
