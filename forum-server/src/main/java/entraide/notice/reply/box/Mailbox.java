package entraide.notice.reply.box;

import entraide.platform.Platform;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the box for mails again and again, as the one server that does. */
public final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final long ROUND_MS = 15_000;
    private static final int MOST_SKIPPED = 40; // ten minutes
    private static final long LONGEST_ROUND_MINUTES = 10;

    private final Vertx vertx;
    private final ImapBox imap;
    private final BoxLease lease;
    private final Function<byte[], ? extends Future<?>> receive;
    private final WorkerExecutor worker;
    private Future<Integer> underWay = Future.succeededFuture(0);
    private long timer;
    private volatile int failures;
    private volatile int skip;

    /** {@code receive} fails where a mail is to stay in the box. */
    public Mailbox(Platform platform, URI url, Function<byte[], ? extends Future<?>> receive) {
        this.vertx = platform.vertx();
        var postponed = new Postponed(platform.clock());
        platform.metrics().gauge("entraide.incoming.postponed", postponed, Postponed::size);
        this.imap = new ImapBox(url, postponed);
        this.lease = new BoxLease(platform.database(), platform.clock());
        this.receive = receive;
        this.worker = vertx.createSharedWorkerExecutor("entraide-imap", 1, LONGEST_ROUND_MINUTES, TimeUnit.MINUTES);
    }

    public void start() {
        timer = vertx.setPeriodic(1_000, ROUND_MS, tick -> {
            if (skip > 0) skip = skip - 1;
            else if (underWay.isComplete()) look();
        });
    }

    /** Gives how many mails were done; nothing happens where another server looks. */
    public synchronized Future<Integer> look() {
        underWay = underWay.transform(before -> lease.take())
                .compose(mine -> mine ? worker.executeBlocking(this::empty, false) : Future.succeededFuture(0))
                .onSuccess(done -> failures = 0)
                .recover(this::later);
        return underWay;
    }

    // On the box's own thread: the library waits for the server, and each mail for what becomes of it.
    private int empty() throws Exception {
        return imap.each(raw -> {
            if (!done(lease.take().otherwise(false))) return false;
            done(receive.apply(raw));
            return true;
        });
    }

    private static <T> T done(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    // Twice as long after each failure.
    private Future<Integer> later(Throwable failure) {
        failures = failures + 1;
        skip = Math.min(MOST_SKIPPED, 1 << Math.min(failures, 10));
        LOG.warn("The box of incoming mails could not be looked into, time {}: {}", failures, failure.toString());
        return Future.succeededFuture(0);
    }

    public Future<Void> close() {
        vertx.cancelTimer(timer);
        return underWay.transform(over -> lease.leave()).transform(left -> worker.close());
    }
}
