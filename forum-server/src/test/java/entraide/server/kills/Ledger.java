package entraide.server.kills;

import entraide.platform.ServerModule;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Subscriber;
import entraide.platform.web.Operations;
import io.vertx.core.Future;
import java.util.List;

/** A subscriber that writes down all it hears, so that what was carried can be held against what happened. */
final class Ledger implements ServerModule, Subscriber {

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void mount(Operations operations) {
        // Nobody calls it.
    }

    @Override
    public List<Subscriber> subscribers() {
        return List.of(this);
    }

    @Override
    public boolean wants(String topic) {
        return true;
    }

    private static final String WRITE = """
            insert into ledger.heard (topic, kind, subject, version)
            values ($1, $2, $3, $4)
            """;

    @Override
    public Future<Void> hear(Tx tx, DomainEvent event) {
        var subject = event.subject();
        return Sql.run(tx, WRITE, event.topic(), subject.kind(), subject.id(), event.version())
                .mapEmpty();
    }
}
