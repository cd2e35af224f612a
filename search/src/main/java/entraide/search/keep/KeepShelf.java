package entraide.search.keep;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Searchable.Found;
import entraide.platform.db.Database;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Following;
import entraide.search.index.Entry;
import entraide.search.index.Progress;
import entraide.search.index.Shelf;
import entraide.search.word.Entries;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one index as the owners' texts are: hears the outbox from the place that the index knows, and looks again at
 * whatever an event touches. A new index walks through everything besides; what it met is kept fresh by the events.
 */
final class KeepShelf {

    private static final int BATCH = 200;
    private static final long NEWS_SHOWN_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final long WALK_SHOWN_EVERY = TimeUnit.SECONDS.toNanos(10);

    private final Vertx vertx;
    private final Database database;
    private final Contents contents;
    private final Shelf shelf;
    private Following following;
    private Progress progress = Progress.NONE;
    private volatile boolean stopping;
    private long walked;
    private long shown;
    private boolean news;

    KeepShelf(Vertx vertx, Database database, Contents contents, Shelf shelf) {
        this.vertx = vertx;
        this.database = database;
        this.contents = contents;
        this.shelf = shelf;
    }

    Shelf shelf() {
        return shelf;
    }

    boolean whole() {
        return progress.whole();
    }

    /** How many things this node has put in while it walked. */
    long walked() {
        return walked;
    }

    /** Ends a round between two of its batches: what was not reached is done at the next start. */
    void stop() {
        stopping = true;
    }

    private boolean stopped() {
        return stopping;
    }

    /** The node stops. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Stopped() {
            super("the node stops", null, false, false);
        }
    }

    /** What a round came to: there may be more to do, or the index cannot catch up and has to be built anew. */
    enum Round {
        DONE,
        MORE,
        LOST
    }

    Future<Round> round() {
        return begun().compose(begun -> following.hear(database)).compose(this::heard);
    }

    private Future<Void> begun() {
        if (following != null) return Future.succeededFuture();
        return shelf.progress()
                .compose(found -> {
                    progress = found;
                    var known = Following.from(found.place());
                    if (known.isPresent()) return Future.succeededFuture(known.get());
                    return Following.fromNow(database);
                })
                .compose(from -> {
                    following = from;
                    progress = progress.at(from.toString());
                    return shelf.reach(progress);
                });
    }

    private Future<Round> heard(Optional<Following.Some> some) {
        if (some.isEmpty()) return Future.succeededFuture(Round.LOST);
        var events = some.get().events();
        return contents.touchedBy(database, events)
                .compose(touched -> {
                    news |= !touched.isEmpty();
                    return inBatches(List.copyOf(touched));
                })
                .compose(put -> events.isEmpty() ? Future.succeededFuture() : reach(after(events)))
                .compose(reached -> progress.whole() ? Future.succeededFuture(false) : walk())
                .map(more -> more || some.get().more() ? Round.MORE : Round.DONE)
                .compose(round -> show(round).map(round));
    }

    private Progress after(List<DomainEvent> events) {
        var here = progress.at(following.toString());
        return contents.overturnedBy(events) ? here.again() : here;
    }

    // While there is more to do, now and then: to show costs about as much as to put some hundreds in. Nobody waits for
    // what a walk finds as they wait for what was just written.
    private Future<Void> show(Round round) {
        var every = news ? NEWS_SHOWN_EVERY : WALK_SHOWN_EVERY;
        if (round == Round.MORE && System.nanoTime() - shown < every) return Future.succeededFuture();
        shown = System.nanoTime();
        news = false;
        return shelf.show();
    }

    private Future<Void> inBatches(List<ContentRef> refs) {
        Future<Void> done = Future.succeededFuture();
        for (int from = 0; from < refs.size(); from += BATCH) {
            var batch = refs.subList(from, Math.min(refs.size(), from + BATCH));
            done = done.compose(before -> stopped() ? Future.failedFuture(new Stopped()) : lookAgain(batch));
        }
        return done;
    }

    private Future<Void> lookAgain(Collection<ContentRef> refs) {
        return contents.current(database, refs)
                .compose(found -> entries(found).compose(entries -> {
                    var gone =
                            refs.stream().filter(ref -> !found.containsKey(ref)).toList();
                    return shelf.put(entries, gone);
                }));
    }

    // To make words of hundreds of texts takes long enough to be done elsewhere than on the event loop.
    private Future<List<Entry>> entries(Map<ContentRef, Found> found) {
        if (found.isEmpty()) return Future.succeededFuture(List.of());
        return vertx.executeBlocking(
                () -> found.values().stream().map(Entries::of).toList(), false);
    }

    private Future<Boolean> walk() {
        return contents.after(database, progress.kind(), progress.id(), BATCH).compose(refs -> {
            if (refs.isEmpty()) return reach(progress.finished()).map(false);
            var last = refs.get(refs.size() - 1);
            walked += refs.size();
            return lookAgain(refs)
                    .compose(put -> reach(progress.walkedTo(last.kind(), last.id())))
                    .map(true);
        });
    }

    private Future<Void> reach(Progress reached) {
        progress = reached;
        return shelf.reach(reached);
    }
}
