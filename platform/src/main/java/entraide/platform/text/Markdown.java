package entraide.platform.text;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;

/** Markdown to safe HTML, off the event loop; the one door to rendering, for what is stored and for previews alike. */
public final class Markdown implements AutoCloseable {
    public static final int MAX_LENGTH = Effort.MAX_LENGTH;
    private static final int THREADS = 2;
    private static final int MOST_GIVEN_UP = 6;
    private static final int MOST_WAITING = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RenderPool pool;

    public Markdown(Vertx vertx) {
        this.pool = new RenderPool(vertx, THREADS, MOST_GIVEN_UP, MOST_WAITING, PATIENCE, Renderer::render);
    }

    /** Refuses with 503 when too many texts wait; no text makes it fail. */
    public Future<Rendered> render(String source) {
        return pool.render(source);
    }

    @Override
    public void close() {
        pool.close();
    }
}
