package entraide.messaging.message;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.Node;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 32 writers in one conversation over two servers: one order for everybody, and counts that are right. */
class ManyWritersTest extends InPrivate {

    private static final int WRITERS = 32;
    private static final int EACH = 8;

    private static Node other;

    @BeforeAll
    static void oneMoreServer() {
        other = world.node(Map.of());
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void everybody_reads_one_order_without_gap_or_double() throws Exception {
        var subject = subject(accompany(tom, paul, mina), tom, "Crowd");

        var acknowledged = written(subject);

        var first = all(tom, subject);
        assertThat(first.stream().map(one -> one.getLong("seq")))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1 + WRITERS * EACH).boxed().toList());
        assertThat(first.stream().map(one -> one.getLong("id")))
                .containsAll(acknowledged)
                .doesNotHaveDuplicates();
        for (var reader : List.of(paul, mina)) {
            assertThat(all(reader, subject)).isEqualTo(first);
            assertThat(unread(reader, subject)).isEqualTo((int) othersIn(first, reader));
        }
    }

    private List<Long> written(long subject) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var tasks = IntStream.range(0, WRITERS)
                    .<Callable<List<Long>>>mapToObj(writer -> () -> write(subject, writer))
                    .toList();
            var ids = new ArrayList<Long>();
            for (Future<List<Long>> one : pool.invokeAll(tasks)) ids.addAll(one.get());
            return ids;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Long> write(long subject, int writer) {
        var who = List.of(tom, paul, mina).get(writer % 3);
        var there = who.to(writer % 2 == 0 ? world.address() : World.address(other));
        return IntStream.range(0, EACH)
                .mapToObj(i -> done(says(there, subject, writer + "." + i)).id())
                .toList();
    }

    private static List<JsonObject> all(Speaker reader, long subject) {
        var read = new ArrayList<JsonObject>();
        for (var after = "0"; after != null; ) {
            var page = messages(reader, subject, "?limit=100&after=" + after);
            read.addAll(page.itemList());
            after = page.json().getString("next");
        }
        return read;
    }

    // Own words of one who read all before are no longer behind the mark, and never counted.
    private static long othersIn(List<JsonObject> messages, Speaker reader) {
        return messages.stream()
                .filter(one -> one.getJsonObject("author").getLong("id") != reader.id())
                .count();
    }
}
