package entraide.support;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.Node;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.events.OutboxRelay;
import entraide.platform.events.Subscriber;

/** Waits until a subscriber has heard all that happened so far, from this relay or from the server's own. */
public final class Relayed {

    private static final int TURNS = 1_000;

    private Relayed() {}

    public static void to(Node node, String subscriber) {
        var database = node.platform().database();
        var relay = new OutboxRelay(database, named(node, subscriber));
        for (int i = 0; i < TURNS && behind(database, subscriber); i++)
            relay.runOnce().await();
        assertThat(behind(database, subscriber)).as(subscriber + " lags behind").isFalse();
    }

    private static Subscriber named(Node node, String subscriber) {
        return node.modules().stream()
                .flatMap(module -> module.subscribers().stream())
                .filter(one -> one.name().equals(subscriber))
                .findFirst()
                .orElseThrow();
    }

    // Served by relay_position_pkey and outbox_pkey.
    private static final String BEHIND = """
            select exists (
                     select from platform.outbox o
                      where not coalesce(pg_visible_in_snapshot(
                                o.tx, (select seen from platform.relay_position where subscriber = $1)), false)) as behind
            """;

    private static boolean behind(Database database, String subscriber) {
        return Sql.one(database, BEHIND, row -> row.getBoolean("behind"), subscriber)
                .await();
    }
}
