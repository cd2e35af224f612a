package entraide.search.lucene;

import entraide.search.index.Away;
import entraide.search.index.Engine;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import entraide.search.index.Shelf;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.lucene.store.AlreadyClosedException;

/** Finds inside the process, in the data folder. Each node has an index of its own and needs nobody's leave. */
public final class LuceneEngine implements Engine {

    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final Path folder;
    private final Duration patience;
    private final Workers workers;
    private volatile Room room;
    private volatile LuceneShelf live;
    private volatile LuceneShelf beside;

    public LuceneEngine(Vertx vertx, Path folder) {
        this(vertx, folder, PATIENCE);
    }

    /** {@code patience} is how much of a processor's time one question may take. */
    public LuceneEngine(Vertx vertx, Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
        this.workers = new Workers(vertx);
    }

    @Override
    public Future<Void> open(String school, long generation) {
        return workers.write(() -> {
            close(beside);
            close(live);
            if (room == null) room = Room.take(folder);
            var shelves = room.open(school, generation, workers);
            live = shelves.get(0);
            beside = shelves.size() > 1 ? shelves.get(1) : null;
            return null;
        });
    }

    @Override
    public Future<Hits> find(Search search) {
        return read(() -> Finder.find(open().searchers(), search, patience));
    }

    @Override
    public Future<Map<String, List<String>>> near(Collection<String> words, Set<String> audience) {
        if (words.isEmpty()) return Future.succeededFuture(Map.of());
        return read(() -> Spelling.near(open().searchers(), words, audience));
    }

    // The index may be replaced between asking for it and asking it: then the new one is asked.
    private <T> Future<T> read(Callable<T> work) {
        return workers.read(work)
                .recover(failure ->
                        failure instanceof AlreadyClosedException ? workers.read(work) : Future.failedFuture(failure))
                .recover(failure -> Future.failedFuture(away(failure)));
    }

    private static Throwable away(Throwable failure) {
        return failure instanceof IOException || failure instanceof AlreadyClosedException
                ? new Away("the index cannot be read", failure)
                : failure;
    }

    private LuceneShelf open() {
        var now = live;
        if (now == null) throw new Away("the index is not open yet", null);
        return now;
    }

    @Override
    public Shelf live() {
        return open();
    }

    @Override
    public Optional<Shelf> beside() {
        return Optional.ofNullable(beside);
    }

    @Override
    public Future<Shelf> build(long generation) {
        return workers.write(() -> {
            close(beside);
            beside = null;
            beside = room.begin(generation, workers);
            return beside;
        });
    }

    @Override
    public Future<Void> swap() {
        return workers.write(() -> {
            var old = live;
            live = beside;
            beside = null;
            room.clear(old);
            return null;
        });
    }

    @Override
    public Future<Boolean> mayWrite() {
        return Future.succeededFuture(true);
    }

    @Override
    public Future<Void> close() {
        return workers.write(() -> {
                    close(beside);
                    close(live);
                    if (room != null) room.close();
                    return (Void) null;
                })
                .eventually(() -> {
                    workers.close();
                    return Future.succeededFuture();
                });
    }

    private static void close(LuceneShelf shelf) throws IOException {
        if (shelf != null) shelf.close();
    }
}
