package entraide.messaging.accompaniment;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;

/**
 * Who takes part in an accompaniment, and as what. Queries join {@code messaging.party} with the caller's id: that join is
 * the permission, {@code reads} for whoever looks and {@code acts} for whoever writes. Deeds come through here.
 */
public final class Parties {

    private Parties() {}

    /** As what the caller takes part, in an accompaniment that stays as it is until the transaction ends. */
    public record Party(long accompanimentId, long memberId, String side, long studentId, Long programmeId) {

        static Party from(Row row) {
            return new Party(
                    row.getLong("accompaniment_id"),
                    row.getLong("member_id"),
                    row.getString("side"),
                    row.getLong("student_id"),
                    row.getLong("programme_id"));
        }

        public boolean accompanies() {
            return side.equals("mentor");
        }
    }

    // Served by accompaniment_pkey. Staff who change the team take this row for themselves: nobody is let in or out
    // meanwhile. A statement of its own, so that what is asked behind the lock is asked of the world after it.
    private static final String HOLD = """
            select id
              from messaging.accompaniment
             where id = $1
               for share
            """;

    // Served by accompaniment_pkey and mentoring_latest_key.
    private static final String ACTING = """
            select me.accompaniment_id, me.member_id, me.side, a.student_id, a.programme_id
              from messaging.party me
              join messaging.accompaniment a on a.id = me.accompaniment_id
             where me.accompaniment_id = $1
               and me.member_id = $2
               and me.acts
            """;

    /** Whoever takes part now; for everybody else there is no such accompaniment. */
    public static Future<Party> acting(Tx tx, long memberId, long accompanimentId) {
        return Sql.run(tx, HOLD, accompanimentId)
                .compose(held -> Sql.first(tx, ACTING, Party::from, accompanimentId, memberId))
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    /** One who takes part now. */
    public record Side(long memberId, String side) {

        static Side from(Row row) {
            return new Side(row.getLong("member_id"), row.getString("side"));
        }
    }

    // Served by accompaniment_pkey and mentoring_latest_key.
    private static final String ALL = """
            select member_id, side
              from messaging.party
             where accompaniment_id = $1
               and acts
             order by side desc, since, member_id
            """;

    /** The student first, then the team. */
    public static Future<List<Side>> all(Tx tx, long accompanimentId) {
        return Sql.list(tx, ALL, Side::from, accompanimentId);
    }
}
