package entraide.support;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.Node;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.events.OutboxRelay;
import entraide.platform.events.Subscriber;
import java.time.Duration;

/** Waits until a subscriber has heard all that happened so far, from this relay or from the server's own. */
public final class Relayed {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Relayed() {}

    /** However long it takes, as long as the subscriber gets on. */
    public static void to(Node node, String subscriber) {
        var database = node.platform().database();
        var relay = new OutboxRelay(database, named(node, subscriber));
        var place = place(database, subscriber);
        for (long since = System.nanoTime(); place.behind(); ) {
            relay.runOnce().await();
            var now = place(database, subscriber);
            if (!now.equals(place)) since = System.nanoTime();
            assertThat(System.nanoTime() - since)
                    .as(subscriber + " does not get on")
                    .isLessThan(PATIENCE.toNanos());
            place = now;
        }
    }

    private static Subscriber named(Node node, String subscriber) {
        return node.modules().stream()
                .flatMap(module -> module.subscribers().stream())
                .filter(one -> one.name().equals(subscriber))
                .findFirst()
                .orElseThrow();
    }

    private record Place(String seen, boolean behind) {}

    // Served by relay_position_pkey and outbox_pkey.
    private static final String PLACE = """
            with place as (select (select seen from platform.relay_position where subscriber = $1) as seen)
            select p.seen::text as seen, exists (
                     select from platform.outbox o
                      where not coalesce(pg_visible_in_snapshot(o.tx, p.seen), false)) as behind
              from place p
            """;

    private static Place place(Database database, String subscriber) {
        return Sql.one(
                        database,
                        PLACE,
                        row -> new Place(String.valueOf(row.getString("seen")), row.getBoolean("behind")),
                        subscriber)
                .await();
    }
}
