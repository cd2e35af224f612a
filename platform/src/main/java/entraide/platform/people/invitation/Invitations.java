package entraide.platform.people.invitation;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.PersonCard;
import entraide.platform.people.Role;
import entraide.platform.people.Secret;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invitations that were not used yet. */
final class Invitations {

    private Invitations() {}

    /** What an invitation says to whoever holds its secret. */
    record Open(
            String email,
            List<Role> roles,
            Long cohortId,
            String cohort,
            String programme,
            String locale,
            Instant expiresAt) {

        static Open from(Row row) {
            return new Open(
                    row.getString("email"),
                    PersonCard.roles(row, "roles"),
                    row.getLong("cohort_id"),
                    row.getString("cohort"),
                    row.getString("programme"),
                    row.getString("locale"),
                    Sql.instant(row, "expires_at"));
        }
    }

    // Served by invitation_hash_key.
    private static final String OPEN = """
            select i.email, i.roles, i.cohort_id, c.name as cohort, p.name as programme, i.locale, i.expires_at
              from people.invitation i
              left join people.cohort c on c.id = i.cohort_id
              left join people.programme p on p.id = c.programme_id
             where i.hash = $1
               and i.closed_at is null
               and i.expires_at > $2
            """;

    static Future<Optional<Open>> open(Db db, String secret, Instant now) {
        return Sql.first(db, OPEN, Open::from, Secret.digest(secret), now);
    }

    // Served by invitation_hash_key. Of any number at once, one finds it open.
    private static final String USE = """
            update people.invitation
               set closed_at = $2
             where hash = $1
               and closed_at is null
               and expires_at > $2
            """;

    static Future<Boolean> use(Tx tx, String secret, Instant now) {
        return Sql.run(tx, USE, Secret.digest(secret), now).map(rows -> rows == 1);
    }

    /** What staff see of one. */
    record Shown(
            long id,
            String email,
            List<Role> roles,
            String cohort,
            String locale,
            PersonCard invitedBy,
            Instant createdAt,
            Instant expiresAt) {

        static Shown from(Row row) {
            return new Shown(
                    row.getLong("id"),
                    row.getString("email"),
                    PersonCard.roles(row, "roles"),
                    row.getString("cohort"),
                    row.getString("locale"),
                    PersonCard.from(row, "by_"),
                    Sql.instant(row, "created_at"),
                    Sql.instant(row, "expires_at"));
        }
    }

    // Served by invitation_open_idx.
    private static final String LIST = """
            select i.id, i.email, i.roles, c.name as cohort, i.locale, i.created_at, i.expires_at,
                   by.id as by_id, by.handle as by_handle, by.display_name as by_display_name, by.roles as by_roles,
                   by.picture as by_picture, by.cohort as by_cohort
              from people.invitation i
              join people.card by on by.id = i.invited_by
              left join people.cohort c on c.id = i.cohort_id
             where i.closed_at is null
               and i.id < $1
             order by i.id desc
             limit $2
            """;

    static Future<Page<Shown>> list(Db db, Paging paging) {
        return Sql.list(
                        db,
                        LIST,
                        Shown::from,
                        paging.cursor(1).map(place -> place.number(0)).orElse(Long.MAX_VALUE),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }

    // Served by invitation_pkey.
    private static final String WITHDRAW = """
            update people.invitation
               set closed_at = $2
             where id = $1
               and closed_at is null
            """;

    static Future<Boolean> withdraw(Db db, long id, Instant now) {
        return Sql.run(db, WITHDRAW, id, now).map(rows -> rows == 1);
    }
}
