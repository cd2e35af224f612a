package entraide.notice.reply;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import entraide.platform.people.Caller;
import entraide.platform.people.Restrictions;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;

/** The member for whom an address was made, as they are now. */
final class Writers {

    private final Db db;
    private final Restrictions restrictions;

    Writers(Db db, Restrictions restrictions) {
        this.db = db;
        this.restrictions = restrictions;
    }

    record Writer(Caller caller, String name, Address address) {

        private static Writer from(Row row) {
            var caller = Caller.from(row);
            return new Writer(
                    caller,
                    row.getString("display_name"),
                    Address.read(row.getString("email")).orElseThrow());
        }
    }

    // Served by member_pkey and membership_pkey.
    private static final String FIND = """
            select m.id as member_id, m.handle, m.display_name, m.email, m.roles, m.locale, m.time_zone,
                   array(select cohort_id from people.membership where member_id = m.id) as cohorts
              from people.member m
             where m.id = $1
               and m.deactivated_at is null
            """;

    Future<Optional<Writer>> find(long id, Instant now) {
        return Sql.first(db, FIND, Writer::from, id)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(found)
                        : restricted(found.get(), now).map(Optional::of));
    }

    private Future<Writer> restricted(Writer writer, Instant now) {
        return restrictions
                .of(db, writer.caller().id(), now)
                .map(restriction ->
                        new Writer(writer.caller().restricted(restriction), writer.name(), writer.address()));
    }
}
