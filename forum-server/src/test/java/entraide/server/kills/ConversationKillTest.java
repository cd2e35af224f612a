package entraide.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.DataFolder;
import entraide.server.Modules;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 32 writers in one private conversation over two servers, one of which is killed in the middle: each acknowledged message
 * is there once, everybody reads one order, and what is unread is counted right.
 */
class ConversationKillTest {

    private static final String API = "/api/v1/messaging/";
    private static final int WRITERS = 32;
    private static final int EACH = 8;
    private static final List<String> HANDLES =
            IntStream.range(0, 12).mapToObj(i -> i == 0 ? "sara" : "m" + i).toList();

    private static Vertx vertx;
    private static Path data;
    private static RunningServer first;
    private static RunningServer second;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch aThird = new CountDownLatch(WRITERS * EACH / 3);

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        data = DataFolder.unused();
        first = new RunningServer(data, HANDLES);
        second = first.another();
    }

    @AfterAll
    static void stop() throws Exception {
        second.close();
        first.close();
        vertx.close().await();
        DataFolder.delete(data);
    }

    private static Speaker speaker(String handle, URI server) {
        return Speaker.abroad(vertx, server, Modules.SCHEMAS, handle, first.token(handle));
    }

    @Test
    void a_server_killed_among_32_writers_loses_doubles_and_miscounts_nothing() throws Exception {
        var conversation = conversation();

        var pool = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            pool.submit(() -> write(conversation, writer));
        }
        assertThat(aThird.await(180, TimeUnit.SECONDS)).isTrue();
        second.kill();
        pool.shutdown();
        assertThat(pool.awaitTermination(180, TimeUnit.SECONDS)).isTrue();

        compare(conversation);
    }

    private static long conversation() {
        var sara = speaker("sara", first.address());
        var ids = HANDLES.stream()
                .skip(1)
                .map(handle -> speaker(handle, first.address())
                        .get("/api/v1/people/me")
                        .id())
                .toList();
        var wanted = Map.of("memberIds", ids, "subject", "Crowd", "body", "begin");
        return sara.post(API + "conversations", wanted).id();
    }

    private void write(long conversation, int writer) {
        var who = HANDLES.get(writer % HANDLES.size());
        var server = writer % 2 == 0 ? first.address() : second.address();
        for (int i = 0; i < EACH; i++) {
            var body = "w" + writer + "." + i;
            while (!written(speaker(who, server).once(body), conversation, body)) server = first.address();
            acknowledged.add(body);
            aThird.countDown();
        }
    }

    /** False when nobody said whether it was: then it is sent again with its key. */
    private static boolean written(Speaker who, long conversation, String body) {
        try {
            return who.post(API + "conversations/" + conversation + "/messages", Map.of("body", body))
                            .status()
                    == 201;
        } catch (UncheckedIOException | AssertionError killed) {
            return false;
        }
    }

    private void compare(long conversation) {
        var order = all("sara", conversation);
        var bodies = order.stream().map(one -> one.getString("body")).toList();

        assertThat(acknowledged).hasSize(WRITERS * EACH);
        assertThat(bodies).hasSize(1 + WRITERS * EACH).containsAll(acknowledged).doesNotHaveDuplicates();
        assertThat(order.stream().map(one -> one.getLong("seq")).toList())
                .isEqualTo(LongStream.rangeClosed(1, order.size()).boxed().toList());
        for (var handle : HANDLES) {
            assertThat(all(handle, conversation)).as(handle).isEqualTo(order);
            countsRight(handle, conversation, order);
        }
    }

    private static void countsRight(String handle, long conversation, List<JsonObject> order) {
        var mine = show(handle, conversation).json();
        var behind = order.stream()
                .filter(one -> one.getLong("seq") > mine.getLong("readSeq"))
                .filter(one -> !one.getJsonObject("author").getString("handle").equals(handle))
                .count();
        assertThat(mine.getLong("unread")).as(handle).isEqualTo(behind);
        var inbox = speaker(handle, first.address()).get(API + "conversations").json();
        assertThat(inbox.getLong("unread")).as(handle).isEqualTo(behind);
    }

    private static Answer show(String handle, long conversation) {
        return speaker(handle, first.address()).get(API + "conversations/" + conversation);
    }

    private static List<JsonObject> all(String handle, long conversation) {
        var read = new ArrayList<JsonObject>();
        for (var after = "0"; after != null; ) {
            var page = speaker(handle, first.address())
                    .get(API + "conversations/" + conversation + "/messages?limit=100&after=" + after);
            read.addAll(page.itemList());
            after = page.json().getString("next");
        }
        return read;
    }
}
