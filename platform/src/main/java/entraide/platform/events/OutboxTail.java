package entraide.platform.events;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears, on this node, every event that any node commits, shortly after: for caches and live streams. Woken by what this
 * node commits, by other nodes' rings, and by a look each second should a ring be lost.
 */
public final class OutboxTail {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxTail.class);
    private static final long GAP_MS = 25;
    private static final long LOOK_MS = 1_000;
    private static final long FRESH = TimeUnit.SECONDS.toNanos(3);
    private static final long PATIENCE_SECONDS = 5;
    private static final long FIRST_RETRY_MS = 100;

    /** Runs on an event loop, in the order of events; quick. What it reads from the database then is no older. */
    public interface Listener {

        void hear(DomainEvent event);

        /** The database crashed, and what was said of it may not hold: all that is remembered is to be forgotten. */
        default void missed() {}
    }

    private final Vertx vertx;
    private final Context context;
    private final String url;
    private final String nodeName = UUID.randomUUID().toString();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Heard, Place>> followers = new CopyOnWriteArrayList<>();
    private final Whispers whispers = new Whispers();
    private final Promise<Void> started = Promise.promise();

    private volatile OwnLine line;
    private volatile Place place;
    private volatile boolean caughtUp;
    private volatile long lastLook;
    private List<Promise<Place>> askers = new ArrayList<>();
    private Snapshot seen;
    private Recently recently;
    private boolean looking;
    private boolean planned;
    private boolean again;
    private boolean ring;
    private boolean closed;
    private long began;
    private long retry = FIRST_RETRY_MS;
    private long timer;

    public OutboxTail(Vertx vertx, String url, Outbox outbox) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.url = url;
        outbox.nearby(event -> context.runOnContext(go -> wake(true)));
    }

    /** Done once it hears. */
    public Future<Void> start() {
        timer = vertx.setPeriodic(LOOK_MS, tick -> context.runOnContext(go -> wake(false)));
        context.runOnContext(go -> open());
        return started.future();
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Hears each event with the place just after it. */
    public void follow(BiConsumer<Heard, Place> follower) {
        followers.add(follower);
    }

    public Whispers whispers() {
        return whispers;
    }

    /** How far this node has heard once it has looked again: all that was committed before the call is in there. */
    public Future<Place> latest() {
        var asker = Promise.<Place>promise();
        context.runOnContext(go -> {
            askers.add(asker);
            wake(false);
            if (line == null) refuse(takeAskers());
        });
        return asker.future();
    }

    /** How far this node has heard; of what is being handed to listeners this moment it may be ahead. */
    public Place place() {
        return place;
    }

    /** False while this node may be deaf: caches that live on what it hears are to be passed over meanwhile. */
    public boolean healthy() {
        return caughtUp && System.nanoTime() - lastLook < FRESH;
    }

    public Future<Void> close() {
        var done = Promise.<Void>promise();
        vertx.cancelTimer(timer);
        context.runOnContext(go -> {
            closed = true;
            if (line == null) done.complete();
            else line.close().onComplete(done);
        });
        return done.future();
    }

    private void open() {
        if (closed) return;
        OwnLine.open(vertx, url, nodeName).onComplete(opened -> {
            if (opened.succeeded()) attend(opened.result());
            else openLater();
        });
    }

    private void openLater() {
        if (closed) return;
        if (retry == FIRST_RETRY_MS) LOG.warn("This node does not hear the database; it tries on");
        vertx.setTimer(retry, over -> open());
        retry = Math.min(LOOK_MS, retry * 2);
    }

    private void attend(OwnLine opened) {
        line = opened;
        opened.attend(() -> wake(false), whispers::heard, () -> lost(opened));
        whispers.through(opened);
        if (place == null) {
            seen = opened.now();
            recently = new Recently(seen, System.nanoTime());
            place = Place.at(opened.era(), seen);
        } else {
            // A snapshot beyond the database's own is of another life of it, before a backup was put back.
            seen = recently.steady().xmax() > opened.now().xmax() ? opened.now() : recently.steady();
            if (!opened.era().equals(place.era())) listeners.forEach(Listener::missed);
            LOG.info("This node hears the database again");
        }
        // The others may have missed a ring of ours while there was no line.
        wake(true);
    }

    private void lost(OwnLine ended) {
        if (line != ended) return;
        line = null;
        caughtUp = false;
        looking = false;
        openLater();
    }

    private void wake(boolean ours) {
        ring |= ours;
        again = true;
        plan();
    }

    private void plan() {
        if (!again || looking || planned || line == null) return;
        var wait = GAP_MS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        if (wait <= 0) {
            look();
            return;
        }
        planned = true;
        vertx.setTimer(wait, over -> {
            planned = false;
            plan();
        });
    }

    private void look() {
        var on = line;
        looking = true;
        again = false;
        began = System.nanoTime();
        if (ring) on.ring();
        ring = false;
        var waiting = takeAskers();
        OutboxPage.after(on, seen).timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).onComplete(found -> {
            if (on != line || found.failed()) refuse(waiting);
            if (on != line) return;
            looking = false;
            if (found.failed()) hangUp(on, found.cause());
            else tell(found.result(), on.era(), waiting);
        });
    }

    private List<Promise<Place>> takeAskers() {
        var taken = askers;
        askers = new ArrayList<>();
        return taken;
    }

    private static void refuse(List<Promise<Place>> waiting) {
        waiting.forEach(asker -> asker.fail(new Refusal(Problem.unavailable())));
    }

    private void hangUp(OwnLine on, Throwable failure) {
        LOG.warn("This node's line to the database fails", failure);
        on.close();
        lost(on);
    }

    private void tell(OutboxPage page, String era, List<Promise<Place>> waiting) {
        var before = seen;
        seen = page.seen();
        place = Place.at(era, seen);
        page.events().stream().filter(heard -> !recently.knows(heard)).forEach(heard -> {
            var here = new Place(era, before.until(page.now(), heard.tx()), heard.tx(), heard.id());
            // Caches first: those who follow ask again through them.
            listeners.forEach(listener -> guarded(() -> listener.hear(heard.event())));
            followers.forEach(follower -> guarded(() -> follower.accept(heard, here)));
        });
        recently.heard(page, System.nanoTime());
        if (page.full()) {
            askers.addAll(waiting);
            look();
            return;
        }
        lastLook = System.nanoTime();
        retry = FIRST_RETRY_MS;
        caughtUp = true;
        started.tryComplete();
        waiting.forEach(asker -> asker.complete(place));
        plan();
    }

    private static void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException ours) {
            LOG.error("A listener failed", ours);
        }
    }
}
