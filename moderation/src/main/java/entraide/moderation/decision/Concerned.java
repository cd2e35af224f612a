package entraide.moderation.decision;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;

/** Whom a decision concerns: in which language and by which clock they read it, and where a letter reaches them. */
public record Concerned(long id, String name, Address email, String locale, String timeZone) {

    private static Concerned from(Row row) {
        return new Concerned(
                row.getLong("id"),
                row.getString("display_name"),
                new Address(row.getString("email")),
                row.getString("locale"),
                row.getString("time_zone"));
    }

    // Served by member_pkey.
    private static final String OF = """
            select id, display_name, email, locale, time_zone
              from people.member
             where id = $1
            """;

    public static Future<Concerned> of(Db db, long memberId) {
        return Sql.first(db, OF, Concerned::from, memberId).map(found -> found.orElseThrow(Refusal::notFound));
    }
}
