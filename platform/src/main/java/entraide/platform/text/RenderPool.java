package entraide.platform.text;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A few threads with a stack of known depth; one that does not come back is given up and replaced. */
final class RenderPool implements AutoCloseable {
    private static final long STACK = 16L << 20;
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Vertx vertx;
    private final Function<String, Rendered> renderer;
    private final Duration patience;
    private final int threads;
    private final int mostGivenUp;
    private final ThreadPoolExecutor pool;
    private int givenUp;

    /** {@code mostGivenUp} threads are replaced at once; with more of them given up there are fewer that work. */
    RenderPool(
            Vertx vertx,
            int threads,
            int mostGivenUp,
            int mostWaiting,
            Duration patience,
            Function<String, Rendered> renderer) {
        this.vertx = vertx;
        this.renderer = renderer;
        this.patience = patience;
        this.threads = threads;
        this.mostGivenUp = mostGivenUp;
        var waiting = new ArrayBlockingQueue<Runnable>(mostWaiting);
        this.pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, waiting, RenderPool::thread);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(null, work, "markdown-" + NAMES.incrementAndGet(), STACK);
        thread.setDaemon(true);
        return thread;
    }

    Future<Rendered> render(String source) {
        var rendering = new Rendering(source, renderer);
        try {
            pool.execute(() -> run(rendering));
        } catch (RejectedExecutionException full) {
            return Future.failedFuture(busy());
        }
        return Future.fromCompletionStage(rendering.outcome(), vertx.getOrCreateContext())
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure ->
                        failure instanceof TimeoutException ? late(rendering, source) : Future.failedFuture(failure));
    }

    private static Refusal busy() {
        return new Refusal(
                Problem.of(503, "busy", "Too many texts are being read; please try again in a moment", null));
    }

    private void run(Rendering rendering) {
        rendering.run();
        if (rendering.wasGivenUp()) comeBack();
    }

    private Future<Rendered> late(Rendering rendering, String source) {
        if (!rendering.giveUp()) return Future.failedFuture(busy());
        replace();
        return Future.succeededFuture(AsTyped.of(Text.clean(source)));
    }

    private synchronized void replace() {
        givenUp++;
        resize();
    }

    private synchronized void comeBack() {
        givenUp--;
        resize();
    }

    private void resize() {
        int size = threads + Math.max(0, Math.min(givenUp, mostGivenUp));
        if (size > pool.getMaximumPoolSize()) pool.setMaximumPoolSize(size);
        pool.setCorePoolSize(size);
        pool.setMaximumPoolSize(size);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
