package entraide.notice.channel;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Members whose address mail servers refused for good: nothing is mailed there until they say that it is right. */
public final class Bounces {

    private final Clock clock;

    public Bounces(Clock clock) {
        this.clock = clock;
    }

    /** When and why a member's present address was refused. */
    public record Bounce(String email, String why, Instant at) {}

    // Served by member_email_key and bounce_pkey.
    static final String BOUNCED = """
            insert into notice.bounce (member_id, email, why, at)
            select id, email, $2, $3
              from people.member
             where lower(email) = $1
               and ($4::bigint is null or id = $4)
                on conflict (member_id) do update
               set email = excluded.email, why = excluded.why, at = excluded.at
            """;

    private static final int LONGEST_REASON = 500;

    /** Nothing happens for an address that is no member's. */
    public Future<Void> bounced(Tx tx, Address address, String why) {
        return bounced(tx, address, why, null);
    }

    /** Nothing happens for an address that is not this member's. */
    public Future<Void> bounced(Tx tx, long memberId, Address address, String why) {
        return bounced(tx, address, why, Long.valueOf(memberId));
    }

    private Future<Void> bounced(Tx tx, Address address, String why, Long memberId) {
        var reason = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
        return Sql.run(tx, BOUNCED, address.text(), reason.replace("\0", ""), clock.instant(), memberId)
                .mapEmpty();
    }

    // Served by bounce_pkey and member_pkey.
    static final String OF = """
            select b.email, b.why, b.at
              from notice.bounce b
              join people.member m on m.id = b.member_id and m.email = b.email
             where b.member_id = $1
            """;

    static Future<Optional<Bounce>> of(Db db, long memberId) {
        return Sql.first(
                db,
                OF,
                row -> new Bounce(row.getString("email"), row.getString("why"), Sql.instant(row, "at")),
                memberId);
    }

    // Served by bounce_pkey.
    private static final String CLEAR = """
            delete from notice.bounce
             where member_id = $1
            """;

    static Future<Void> clear(Tx tx, long memberId) {
        return Sql.run(tx, CLEAR, memberId).mapEmpty();
    }
}
