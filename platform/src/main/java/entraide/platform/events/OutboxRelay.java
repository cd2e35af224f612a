package entraide.platform.events;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Carries events to one subscriber, in order, from where it stopped; of all nodes one is at work at a time. */
public final class OutboxRelay {

    private static final int PATIENCE_SECONDS = 60;

    private final Database database;
    private final Subscriber subscriber;
    // After a failure it goes one transaction at a time, so that what comes before the stumbling block is carried.
    private volatile boolean careful;

    public OutboxRelay(Database database, Subscriber subscriber) {
        this.database = database;
        this.subscriber = subscriber;
    }

    public Subscriber subscriber() {
        return subscriber;
    }

    /** Gives how many events it came past; none when nothing waits or another node is at work. */
    public Future<Integer> runOnce() {
        return database.transact(tx -> position(tx)
                        .compose(seen ->
                                seen.map(place -> carryOn(tx, place)).orElseGet(() -> Future.succeededFuture(0))))
                .onComplete(carried -> careful = carried.failed() || careful && carried.result() > 0);
    }

    boolean hasMore(int carried) {
        return careful || carried >= OutboxPage.AIM;
    }

    // Served by relay_position_pkey.
    private static final String POSITION = """
            select seen::text as seen
              from platform.relay_position
             where subscriber = $1
               for update skip locked
            """;

    private Future<Optional<Snapshot>> position(Tx tx) {
        return Sql.first(tx, POSITION, row -> Snapshot.parse(row.getString("seen")), subscriber.name())
                .compose(found -> found.isPresent() ? Future.succeededFuture(found) : takePart(tx));
    }

    // A new subscriber begins with the oldest event that is still there. Nothing is inserted while another is at work.
    private static final String TAKE_PART = """
            insert into platform.relay_position (subscriber, seen)
            values ($1, $2::text::pg_snapshot)
            on conflict do nothing
            """;

    private Future<Optional<Snapshot>> takePart(Tx tx) {
        return Sql.run(tx, TAKE_PART, subscriber.name(), Snapshot.NOTHING.toString())
                .map(inserted -> inserted == 1 ? Optional.of(Snapshot.NOTHING) : Optional.empty());
    }

    private Future<Integer> carryOn(Tx tx, Snapshot seen) {
        return OutboxPage.after(tx, seen)
                .map(page -> careful ? page.begun(seen) : page)
                .compose(page -> tell(tx, page.events().iterator())
                        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .compose(told -> move(tx, page)));
    }

    private Future<Void> tell(Tx tx, Iterator<Heard> events) {
        while (events.hasNext()) {
            var event = events.next().event();
            if (!subscriber.wants(event.topic())) continue;
            return Future.<Void>succeededFuture()
                    .compose(go -> subscriber.hear(tx, event))
                    .compose(heard -> tell(tx, events));
        }
        return Future.succeededFuture();
    }

    // Served by relay_position_pkey.
    private static final String MOVE = """
            update platform.relay_position
               set seen = $2::text::pg_snapshot
             where subscriber = $1
            """;

    private Future<Integer> move(Tx tx, OutboxPage page) {
        if (page.events().isEmpty()) return Future.succeededFuture(0);
        return Sql.run(tx, MOVE, subscriber.name(), page.seen().toString())
                .map(page.events().size());
    }
}
