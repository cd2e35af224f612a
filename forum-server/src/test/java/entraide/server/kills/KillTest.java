package entraide.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.DataFolder;
import entraide.server.Modules;
import entraide.support.Speaker;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} in the middle of eight writers: what was acknowledged is there, nothing is there twice, counters are
 * right and every event is carried, without a hand. {@code bin/kills} makes many rounds of it.
 */
class KillTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    // Beyond, search says "at least".
    private static final int COUNTED = 1_000;
    private static final int ROUNDS = Integer.getInteger("kills.rounds", 1);
    private static final List<String> HANDLES =
            IntStream.range(0, 8).mapToObj(i -> "w" + i).toList();

    private interface Kill {
        void strike() throws Exception;
    }

    private static Vertx vertx;
    private static Path data;
    private static RunningServer server;
    private static List<Speaker> writers;
    private static long space;

    private String mark;
    private Writers writing;

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        data = DataFolder.unused();
        server = new RunningServer(
                data,
                IntStream.range(0, 9)
                        .mapToObj(i -> i < 8 ? HANDLES.get(i) : "sara")
                        .toList());
        writers = HANDLES.stream().map(KillTest::speaker).toList();
        space = speaker("sara")
                .post("/api/v1/forum/spaces", Map.of("slug", "aide", "name", "Aide", "visibility", "everyone"))
                .id();
    }

    private static Speaker speaker(String handle) {
        return Speaker.abroad(vertx, server.address(), Modules.SCHEMAS, handle, server.token(handle));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        vertx.close().await();
        DataFolder.delete(data);
    }

    @Test
    void a_killed_server_loses_nothing_and_doubles_nothing() throws Exception {
        survives(() -> {
            server.kill();
            startAgain();
        });
    }

    @Test
    void a_killed_postgresql_loses_nothing_and_comes_back_without_a_hand() throws Exception {
        survives(() -> server.killDatabase());
    }

    @Test
    void both_killed_at_once_lose_nothing() throws Exception {
        survives(() -> {
            server.killDatabase();
            server.kill();
            startAgain();
        });
    }

    private void startAgain() throws Exception {
        server = new RunningServer(data, List.of());
        writing.turnTo(server.address());
    }

    private void survives(Kill kill) throws Exception {
        mark = "m" + System.nanoTime();
        writing = new Writers(mark, space, server.address());
        try (var these = writing) {
            these.begin(writers);
            for (int round = 0; round < ROUNDS; round++) {
                these.untilMoreAre(ThreadLocalRandom.current().nextInt(40, 160));
                kill.strike();
            }
            these.untilMoreAre(40);
            these.stop();
            these.repeatAll();
        }
        compare();
    }

    private void compare() throws Exception {
        try (var truth = new Truth(server.database())) {
            truth.holdsExactly(mark, writing.acknowledged());
            truth.countsItselfRight();
            truth.hasNothingHalfDone();
            truth.hasToldEveryone();
            findsExactly();
        }
    }

    /** The search index comes to hold what was acknowledged, neither more nor less. */
    private void findsExactly() {
        var finder = writers.get(0).to(server.address());
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var expected = Math.min(writing.acknowledged().size(), COUNTED);
        long found;
        do found = Math.min(COUNTED, found(finder));
        while (found != expected && System.nanoTime() < deadline);
        assertThat(found).as("what search finds").isEqualTo(expected);
    }

    private long found(Speaker finder) {
        var answer = finder.get("/api/v1/search/results?q=" + mark);
        return answer.status() == 200 ? answer.json().getLong("total") : -1;
    }
}
