package entraide.search.keep;

import entraide.platform.Platform;
import entraide.search.index.Away;
import entraide.search.index.Engine;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps this node's engine near the owners' texts, without an end and without a hand: what fails is tried again. */
public final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final long LOOK_MS = 500;
    private static final long GAP_MS = 40;
    private static final long PAUSE_MS = 1_000;

    private final Platform platform;
    private final Engine engine;
    private final Building building;
    private final Context context;
    private final School school;
    private boolean opened;
    private boolean writes;
    private boolean busy;
    private boolean planned;
    private boolean again;
    private boolean failing;
    private volatile boolean closed;
    private final Promise<Void> reached = Promise.promise();
    private List<Promise<Void>> askers = new ArrayList<>();
    private Promise<Void> ended;
    private long timer;

    public Keeper(Platform platform, Engine engine, Contents contents) {
        this.platform = platform;
        this.engine = engine;
        this.school = new School(platform.database());
        this.building = new Building(platform, engine, contents);
        this.context = platform.vertx().getOrCreateContext();
    }

    public void start() {
        platform.tail().follow((heard, place) -> context.runOnContext(go -> wake(GAP_MS)));
        timer = platform.vertx().setPeriodic(LOOK_MS, tick -> context.runOnContext(go -> wake(0)));
        context.runOnContext(go -> wake(0));
    }

    /** Done once the engine was reached for the first time and its indexes were looked at. */
    public Future<Void> opened() {
        return reached.future();
    }

    /** Done once all that is committed by now can be found. */
    public Future<Void> caughtUp() {
        var asker = Promise.<Void>promise();
        context.runOnContext(go -> {
            askers.add(asker);
            wake(0);
        });
        return asker.future();
    }

    /** How far this node's indexes have come. */
    public Building building() {
        return building;
    }

    private void wake(long gap) {
        again = true;
        if (busy || planned || closed) return;
        if (gap == 0) {
            step();
            return;
        }
        planned = true;
        platform.vertx()
                .setTimer(
                        gap,
                        over -> context.runOnContext(go -> {
                            planned = false;
                            if (!busy) step();
                        }));
    }

    private void step() {
        if (closed) return;
        busy = true;
        again = false;
        var waiting = askers;
        askers = new ArrayList<>();
        Future.succeededFuture()
                .compose(go -> work())
                .onComplete(more -> context.runOnContext(go -> {
                    if (more.failed() || more.result()) askers.addAll(waiting);
                    else waiting.forEach(Promise::tryComplete);
                    if (more.failed()) failed(more.cause());
                    else if (failing) recovered();
                    if (more.failed())
                        platform.vertx().setTimer(PAUSE_MS, over -> context.runOnContext(on -> rest(true)));
                    else rest(more.result() || again);
                }));
    }

    private void rest(boolean more) {
        busy = false;
        if (ended != null) ended.tryComplete();
        else if (more) step();
    }

    private Future<Boolean> work() {
        return engine.mayWrite()
                .compose(may -> open(may).map(may))
                .compose(may -> may ? school.wanted().compose(building::round) : Future.succeededFuture(false));
    }

    // Whoever becomes the one that writes looks at what the one before left.
    private Future<Void> open(boolean mayWrite) {
        boolean follows = mayWrite && !writes;
        writes = mayWrite;
        if (opened && !follows) return Future.succeededFuture();
        return school.name()
                .compose(name -> school.wanted().compose(wanted -> engine.open(name, wanted)))
                .map(open -> {
                    opened = true;
                    building.begin();
                    return null;
                });
    }

    private void failed(Throwable failure) {
        if (!failing && !closed) LOG.warn("The search index falls behind; it is tried again", failure);
        failing = true;
        building.begin();
        if (failure instanceof Away) opened = false;
    }

    private void recovered() {
        failing = false;
        LOG.info("The search index catches up again");
    }

    /** What is under way ends first. */
    public Future<Void> close() {
        var done = Promise.<Void>promise();
        platform.vertx().cancelTimer(timer);
        context.runOnContext(go -> {
            closed = true;
            building.stop();
            ended = done;
            if (!busy) done.tryComplete();
        });
        return done.future();
    }
}
