package entraide.notice.mail;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom notices are mailed to.
 *
 * @param reader as whom what they may see is asked
 * @param address empty where nothing can be mailed: the account is closed, or mails came back
 */
record Recipient(Caller reader, String name, Optional<Address> address) {

    // Served by member_pkey, membership_pkey and bounce_pkey.
    static final String RECIPIENTS = """
            select m.id as member_id, m.handle, m.display_name, m.roles, m.locale, m.time_zone, m.email,
                   array(select cohort_id from people.membership where member_id = m.id) as cohorts,
                   m.deactivated_at is null and b.member_id is null as reachable
              from people.member m
              left join notice.bounce b on b.member_id = m.id and b.email = m.email
             where m.id = any($1)
            """;

    static Future<Map<Long, Recipient>> all(Db db, Collection<Long> members) {
        return Sql.list(db, RECIPIENTS, Recipient::from, (Object) members.toArray(Long[]::new))
                .map(all -> all.stream()
                        .collect(Collectors.toMap(one -> one.reader().id(), one -> one)));
    }

    private static Recipient from(Row row) {
        var reader = Caller.from(row);
        var address = row.getBoolean("reachable") ? Address.read(row.getString("email")) : Optional.<Address>empty();
        return new Recipient(reader, row.getString("display_name"), address);
    }
}
