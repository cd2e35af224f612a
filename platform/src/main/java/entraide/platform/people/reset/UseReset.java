package entraide.platform.people.reset;

import entraide.platform.Platform;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Secret;
import entraide.platform.people.credential.SetPassword;
import entraide.platform.people.password.PasswordRules;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.token.Tokens;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sets a password by a mailed link, once; whoever was signed in as this member is not any more. */
final class UseReset {

    private final Platform platform;
    private final Passwords passwords;
    private final SetPassword setPassword;
    private final Tokens tokens;

    UseReset(Platform platform, Passwords passwords, SetPassword setPassword, Tokens tokens) {
        this.platform = platform;
        this.passwords = passwords;
        this.setPassword = setPassword;
        this.tokens = tokens;
    }

    /** Whom a link that still serves is for. */
    record Open(String handle, String displayName, String email, Instant expiresAt) {

        static Open from(Row row) {
            return new Open(
                    row.getString("handle"),
                    row.getString("display_name"),
                    row.getString("email"),
                    Sql.instant(row, "expires_at"));
        }
    }

    // Served by reset_hash_key and member_pkey.
    private static final String OPEN = """
            select m.handle, m.display_name, m.email, r.expires_at
              from people.reset r
              join people.member m on m.id = r.member_id and m.deactivated_at is null
             where r.hash = $1
               and r.expires_at > $2
            """;

    Future<Open> open(String token) {
        return Sql.first(
                        platform.database(),
                        OPEN,
                        Open::from,
                        Secret.digest(token),
                        platform.clock().instant())
                .map(open -> open.orElseThrow(Refusal::notFound));
    }

    Future<Void> with(String token, String password) {
        return open(token)
                .map(open -> requireStrong(password, open))
                .compose(open -> passwords.hash(password))
                .compose(hash -> platform.database().transact(tx -> set(tx, Secret.digest(token), hash)));
    }

    private Open requireStrong(String password, Open open) {
        PasswordRules.require(
                "/password",
                password,
                List.of(
                        open.handle(),
                        open.displayName(),
                        open.email(),
                        platform.settings().schoolName()));
        return open;
    }

    // Served by reset_hash_key. Of any number at once, one finds it there.
    private static final String TAKE = """
            delete from people.reset
             where hash = $1
               and expires_at > $2
            returning member_id
            """;

    private Future<Void> set(Tx tx, Buffer digest, String hash) {
        return Sql.first(
                        tx,
                        TAKE,
                        row -> row.getLong("member_id"),
                        digest,
                        platform.clock().instant())
                .map(member -> member.orElseThrow(Refusal::notFound))
                .compose(member -> setPassword
                        .of(tx, member, hash, Optional.empty())
                        .compose(done -> tokens.revokeAll(tx, member)));
    }
}
