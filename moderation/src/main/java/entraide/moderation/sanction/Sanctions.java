package entraide.moderation.sanction;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.Outbox;
import entraide.platform.people.Restriction;
import entraide.platform.people.Restriction.Kind;
import entraide.platform.people.Restrictions;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;

/** Which members are restricted, since when and until when; each by a decision. */
public final class Sanctions implements Restrictions {

    private final Outbox outbox;

    public Sanctions(Outbox outbox) {
        this.outbox = outbox;
    }

    // Served by sanction_of_member_idx. The strongest counts; when the first of them ends it is asked again.
    private static final String NOW = """
            select bool_or(action <> 'silence') as shut, min(until) as until
              from moderation.sanction
             where member_id = $1
               and ended_at is null
               and begins_at <= $2
               and (until is null or until > $2)
            having count(*) > 0
            """;

    @Override
    public Future<Optional<Restriction>> of(Db db, long memberId, Instant now) {
        return Sql.first(db, NOW, Sanctions::restriction, memberId, now);
    }

    private static Restriction restriction(Row row) {
        return new Restriction(row.getBoolean("shut") ? Kind.SHUT_OUT : Kind.SILENCED, Sql.instant(row, "until"));
    }

    private static final String IMPOSE = """
            insert into moderation.sanction (decision_id, member_id, action, begins_at, until)
            values ($1, $2, $3, $4, $5)
            """;

    /** By a decision, which the schema asks for. */
    public Future<Void> impose(Tx tx, long decisionId, long memberId, String action, Instant now, Instant until) {
        return Sql.run(tx, IMPOSE, decisionId, memberId, action, now, until)
                .compose(imposed -> outbox.append(tx, Restriction.changed(memberId)));
    }

    // Served by sanction_pkey.
    private static final String END = """
            update moderation.sanction
               set ended_at = $2
             where decision_id = $1
            """;

    public Future<Void> end(Tx tx, long decisionId, long memberId, Instant now) {
        return Sql.run(tx, END, decisionId, now).compose(ended -> outbox.append(tx, Restriction.changed(memberId)));
    }
}
