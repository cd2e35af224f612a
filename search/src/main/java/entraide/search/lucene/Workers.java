package entraide.search.lucene;

import entraide.search.index.Away;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of the index's own, for Lucene blocks: one that writes, and one a core that searches. */
final class Workers implements AutoCloseable {

    private static final int MOST_WAITING = 500;
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Vertx vertx;
    private final ThreadPoolExecutor writer = pool(1);
    private final ThreadPoolExecutor readers = pool(Runtime.getRuntime().availableProcessors());

    Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    private static ThreadPoolExecutor pool(int threads) {
        var waiting = new ArrayBlockingQueue<Runnable>(MOST_WAITING);
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, waiting, Workers::thread);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "search-" + NAMES.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    <T> Future<T> write(Callable<T> work) {
        return run(writer, work);
    }

    <T> Future<T> read(Callable<T> work) {
        return run(readers, work);
    }

    private <T> Future<T> run(Executor pool, Callable<T> work) {
        var outcome = new CompletableFuture<T>();
        try {
            pool.execute(() -> attempt(work, outcome));
        } catch (RejectedExecutionException full) {
            return Future.failedFuture(new Away("too much is being looked for", full));
        }
        return Future.fromCompletionStage(outcome, vertx.getOrCreateContext());
    }

    private static <T> void attempt(Callable<T> work, CompletableFuture<T> outcome) {
        try {
            outcome.complete(work.call());
        } catch (Exception | StackOverflowError failure) {
            outcome.completeExceptionally(failure);
        }
    }

    @Override
    public void close() {
        readers.shutdown();
        writer.shutdown();
    }
}
