package entraide.server.kills;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Members who ask and reply without a pause, each request with a key of its own; what is not acknowledged they repeat
 * with the same key, as the browser does.
 */
final class Writers implements AutoCloseable {

    private static final String THREADS = "/api/v1/forum/threads";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REPLIES_TO_A_QUESTION = 8;

    private record Wish(Speaker author, String key, String path, Map<String, Object> body) {}

    private final String mark;
    private final long space;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final List<Wish> wishes = new CopyOnWriteArrayList<>();
    private final List<Long> threads = new CopyOnWriteArrayList<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final List<Future<?>> atWork = new ArrayList<>();
    private volatile URI server;
    private volatile boolean stopped;

    Writers(String mark, long space, URI server) {
        this.mark = mark;
        this.space = space;
        this.server = server;
    }

    void begin(List<Speaker> members) {
        members.forEach(member -> atWork.add(pool.submit(() -> write(member))));
    }

    /** Where they find the server from now on. */
    void turnTo(URI address) {
        server = address;
    }

    /** Returns when so many more requests were acknowledged. */
    void untilMoreAre(int more) throws ExecutionException, InterruptedException {
        var aim = acknowledged.size() + more;
        while (acknowledged.size() < aim) {
            for (var one : atWork) if (one.isDone()) one.get();
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Lets each have its last request acknowledged, repeated if need be. */
    void stop() throws ExecutionException, InterruptedException {
        stopped = true;
        for (var one : atWork) one.get();
    }

    /** The post that each key was acknowledged with. The text of a post is its key. */
    Map<String, Long> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Whoever repeats a request is told the same again. */
    void repeatAll() {
        wishes.parallelStream().forEach(wish -> {
            var again = send(wish).orElseThrow();
            assertThat(post(again)).as(wish.key).isEqualTo(acknowledged.get(wish.key));
            assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        });
    }

    private void write(Speaker author) {
        for (int n = 0; !stopped; n++) {
            var wish = wish(author, n);
            var answer = insist(wish);
            acknowledged.put(wish.key, post(answer));
            wishes.add(wish);
            if (wish.path.equals(THREADS)) threads.add(answer.id());
        }
    }

    private Wish wish(Speaker author, int n) {
        var key = mark + "-" + author.handle() + "-" + n;
        if (n % REPLIES_TO_A_QUESTION == 0) {
            return new Wish(
                    author, key, THREADS, Map.of("space", space, "kind", "question", "title", "Q " + key, "body", key));
        }
        // Few threads, so that writers meet.
        var thread = threads.get((n + (int) author.handle().charAt(1)) % Math.min(4, threads.size()));
        return new Wish(author, key, THREADS + "/" + thread + "/posts", Map.of("body", key));
    }

    private Answer insist(Wish wish) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = send(wish);
            if (answer.isPresent()) return answer.get();
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("nobody acknowledges " + wish.key);
    }

    /** Empty when it is not known whether it was done: the connection broke, or the database is away. */
    private Optional<Answer> send(Wish wish) {
        try {
            var answer = wish.author.to(server).once(wish.key).post(wish.path, wish.body);
            if (answer.status() == 503) return Optional.empty();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            return Optional.of(answer);
        } catch (UncheckedIOException broken) {
            return Optional.empty();
        }
    }

    private static long post(Answer answer) {
        return answer.json().getLong(answer.json().containsKey("firstPostId") ? "firstPostId" : "id");
    }

    @Override
    public void close() {
        stopped = true;
        pool.shutdownNow();
    }
}
