package entraide.platform.events;

import entraide.platform.db.Tx;
import io.vertx.core.Future;

/** Hears what happened, in order, at least once. It looks at the owner's present state rather than trusting the event. */
public interface Subscriber {

    /** Names its position in the outbox; never changes. */
    String name();

    boolean wants(String topic);

    /** Runs in the relay's transaction: what it writes there is written exactly once. */
    Future<Void> hear(Tx tx, DomainEvent event);
}
