package entraide.notice.push;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.Restrictions;
import entraide.platform.people.session.Sessions;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Optional;

/** Who is behind a browser now: the member, with the roles and cohorts that decide what they may read. */
final class Readers {

    private final Database database;
    private final Clock clock;
    private final Restrictions restrictions;

    Readers(Database database, Clock clock, Restrictions restrictions) {
        this.database = database;
        this.clock = clock;
        this.restrictions = restrictions;
    }

    // Served by push_pkey, member_pkey, membership_pkey, session_pkey and token_pkey.
    static final String READER = """
            select m.id as member_id, m.handle, m.roles, m.locale, m.time_zone,
                   array(select cohort_id from people.membership where member_id = m.id) as cohorts
              from notice.push p
              join people.member m on m.id = p.member_id
             where p.id = $1
               and m.deactivated_at is null
               and notice.is_open(p, $2, $3)
            """;

    /** Nobody, where the session or the token has ended or the member has left; who is shut out comes as such. */
    Future<Optional<Caller>> of(long device) {
        var now = clock.instant();
        return Sql.first(
                        database,
                        READER,
                        Caller::from,
                        device,
                        now.minus(Sessions.LONGEST_IDLE),
                        now.minus(Sessions.LONGEST_LIFE))
                .compose(found -> found.map(this::restricted).orElse(Future.succeededFuture(Optional.empty())));
    }

    private Future<Optional<Caller>> restricted(Caller reader) {
        return restrictions.of(database, reader.id(), clock.instant()).map(now -> Optional.of(reader.restricted(now)));
    }
}
