package entraide.search.keep;

import entraide.platform.Platform;
import entraide.search.index.Engine;
import entraide.search.index.Shelf;
import entraide.search.keep.KeepShelf.Round;
import io.vertx.core.Future;

/** The index that is searched and, while everything is built anew, the one beside it that will replace it: both are kept. */
public final class Building {

    private final Platform platform;
    private final Engine engine;
    private final Contents contents;
    private KeepShelf live;
    private KeepShelf beside;
    private volatile State state = new State(0, false, 0, 0);

    Building(Platform platform, Engine engine, Contents contents) {
        this.platform = platform;
        this.engine = engine;
        this.contents = contents;
    }

    /**
     * How far it is.
     *
     * @param generation of the index that is searched
     * @param whole whether everything is in it
     * @param building of the one beside; 0 when there is none
     * @param walked how many texts the one that is being built has taken in since this node works on it
     */
    public record State(long generation, boolean whole, long building, long walked) {}

    public State state() {
        return state;
    }

    void stop() {
        if (live != null) live.stop();
        if (beside != null) beside.stop();
    }

    /** After the engine was opened, or something failed: what the indexes know of themselves is asked again. */
    void begin() {
        live = null;
        beside = null;
    }

    /** Does some of what there is to do, and says whether there is more. */
    Future<Boolean> round(long wanted) {
        if (live == null) live = keep(engine.live());
        if (beside == null) beside = engine.beside().map(this::keep).orElse(null);
        return live.round()
                .compose(round -> besideOf(round, wanted).map(more -> more || round == Round.MORE))
                .map(this::told);
    }

    private Future<Boolean> besideOf(Round ofLive, long wanted) {
        long next = Math.max(wanted, live.shelf().generation() + (ofLive == Round.LOST ? 1 : 0));
        if (beside == null) return next > live.shelf().generation() ? build(next) : Future.succeededFuture(false);
        return beside.round().compose(round -> switch (round) {
            case LOST -> build(beside.shelf().generation());
            case MORE -> Future.succeededFuture(true);
            case DONE -> beside.whole() ? swap() : Future.succeededFuture(true);
        });
    }

    private Future<Boolean> build(long generation) {
        return engine.build(generation).map(shelf -> {
            beside = keep(shelf);
            return true;
        });
    }

    private Future<Boolean> swap() {
        return engine.swap().map(swapped -> {
            live = beside;
            beside = null;
            return true;
        });
    }

    private KeepShelf keep(Shelf shelf) {
        return new KeepShelf(platform.vertx(), platform.database(), contents, shelf);
    }

    private boolean told(boolean more) {
        state = new State(
                live.shelf().generation(),
                live.whole(),
                beside == null ? 0 : beside.shelf().generation(),
                beside == null ? live.walked() : beside.walked());
        return more;
    }
}
