package entraide.platform.people.reset;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Secret;
import io.vertx.core.Future;
import java.time.Instant;

/** A secret with which one member sets a password, once; a newer one takes the older one's place. */
public final class ResetLink {

    private ResetLink() {}

    // Served by reset_pkey.
    private static final String LINK = """
            insert into people.reset (member_id, hash, expires_at)
            values ($1, $2, $3)
                on conflict (member_id) do update
               set hash = excluded.hash, expires_at = excluded.expires_at
            """;

    public static Future<Secret> make(Tx tx, long memberId, Instant expires) {
        var secret = Secret.fresh();
        return Sql.run(tx, LINK, memberId, secret.digest(), expires).map(secret);
    }

    /** The page of the client that takes it; the secret is the fragment and so never reaches a log. */
    public static String page(Secret secret) {
        return "/reset#" + secret.tell();
    }
}
