package entraide.messaging;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.Map;

/** Tells what happened in private: ids to those who take part, each by name, and words to nobody. */
public final class MessagingEvents {

    private final Outbox outbox;

    public MessagingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** {@code about} are ids that all of {@code members} may know. */
    public Future<Void> tell(
            Tx tx, String what, ContentRef subject, long version, Collection<Long> members, Map<String, Long> about) {
        return tell(tx, what, subject, version, members, Map.of(), about);
    }

    /** {@code facts} are for subscribers alone. */
    public Future<Void> tell(
            Tx tx,
            String what,
            ContentRef subject,
            long version,
            Collection<Long> members,
            Map<String, Object> facts,
            Map<String, Long> about) {
        var audience = members.stream().distinct().map(id -> "member:" + id).toList();
        return outbox.append(tx, new DomainEvent("messaging." + what, subject, version, audience, facts, about));
    }
}
