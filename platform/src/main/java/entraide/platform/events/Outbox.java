package entraide.platform.events;

import entraide.platform.Json;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Where a change tells what happened, in its own transaction. */
public final class Outbox {

    private final List<Consumer<DomainEvent>> nearby = new CopyOnWriteArrayList<>();

    /** Hears at once what this node committed: for caches and for waking relays; never for what must not be missed. */
    public void nearby(Consumer<DomainEvent> listener) {
        nearby.add(listener);
    }

    private static final String APPEND = """
            insert into platform.outbox (topic, kind, subject, version, audience, facts, about)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;

    public Future<Void> append(Tx tx, DomainEvent event) {
        return Sql.run(
                        tx,
                        APPEND,
                        event.topic(),
                        event.subject().kind(),
                        event.subject().id(),
                        event.version(),
                        event.audience().toArray(String[]::new),
                        new JsonObject(Json.text(event.facts())),
                        new JsonObject(Json.text(event.about())))
                .map(rows -> {
                    tx.afterCommit(() -> nearby.forEach(listener -> listener.accept(event)));
                    return null;
                });
    }
}
