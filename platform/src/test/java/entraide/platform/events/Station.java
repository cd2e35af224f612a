package entraide.platform.events;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** As much of a node as writes events and hears them: several on one database are several nodes. */
final class Station implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Outbox outbox = new Outbox();
    private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
    private final Database database;
    private final OutboxTail tail;

    Station(String url) {
        this.database = Database.connect(vertx, url, 8);
        this.tail = new OutboxTail(vertx, url, outbox);
        tail.listen(event -> heard.add(event.subject().id()));
        await(tail.start());
    }

    Database database() {
        return database;
    }

    Outbox outbox() {
        return outbox;
    }

    OutboxTail tail() {
        return tail;
    }

    void tell(long subject) {
        await(database.transact(tx -> outbox.append(tx, event(subject))));
    }

    static DomainEvent event(long subject) {
        return new DomainEvent(
                "sample.noted",
                new ContentRef("note", subject),
                1,
                List.of("everyone"),
                Map.of("words", 3),
                Map.of("bookId", 7L));
    }

    /** The next subject that was heard; fails when none is within some seconds. */
    long hear() throws InterruptedException {
        var next = heard.poll(10, TimeUnit.SECONDS);
        if (next == null) throw new AssertionError("nothing was heard");
        return next;
    }

    boolean heardNothingMore() {
        return heard.isEmpty();
    }

    void run(String sql) {
        await(Sql.run(database, sql));
    }

    static <T> T await(Future<T> future) {
        try {
            return future.await(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
    }

    @Override
    public void close() {
        tail.close().eventually(database::close).eventually(vertx::close).await();
    }
}
