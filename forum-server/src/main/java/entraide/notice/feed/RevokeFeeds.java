package entraide.notice.feed;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Subscriber;
import entraide.platform.people.token.Tokens;
import io.vertx.core.Future;
import java.time.Instant;

/** Takes all private addresses of members back who set a new password by mail, or left: others may know them. */
public final class RevokeFeeds implements Subscriber {

    @Override
    public String name() {
        return "notice.feed";
    }

    @Override
    public boolean wants(String topic) {
        return topic.equals(Tokens.ALL_REVOKED);
    }

    // Served by feed_of_member_idx. What was made since is known to its owner alone.
    static final String REVOKE = """
            delete from notice.feed
             where member_id = $1
               and created_at <= $2
            """;

    @Override
    public Future<Void> hear(Tx tx, DomainEvent event) {
        var until = Instant.ofEpochMilli(event.number("at"));
        return Sql.run(tx, REVOKE, event.subject().id(), until).mapEmpty();
    }
}
