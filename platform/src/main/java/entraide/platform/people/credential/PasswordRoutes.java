package entraide.platform.people.credential;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.password.PasswordRules;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.session.SessionCookie;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Changing one's own password, by whoever knows the present one. */
public final class PasswordRoutes {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES = 10;

    private final Database database;
    private final Passwords passwords;
    private final Throttle throttle;
    private final SetPassword setPassword;
    private final String school;

    public PasswordRoutes(
            Database database, Passwords passwords, Throttle throttle, SetPassword setPassword, String school) {
        this.database = database;
        this.passwords = passwords;
        this.throttle = throttle;
        this.setPassword = setPassword;
        this.school = school;
    }

    public void mount(Operations operations) {
        operations.on("changePassword", this::changePassword);
    }

    private record PasswordChangeJson(String current, String next) {}

    private record Present(String hash, List<String> own) {}

    private Future<Reply> changePassword(Call call) {
        var body = call.body(PasswordChangeJson.class);
        long me = call.caller().id();
        var limit = new Throttle.Limit("password of", "member " + me, TRIES);
        return throttle.take(WINDOW, limit)
                .compose(may -> present(me))
                .map(present -> requireStrong(body.next(), present))
                .compose(present -> requireCurrent(body.current(), present))
                .compose(present -> passwords
                        .hash(body.next())
                        .compose(hash -> database.transact(tx -> stillPresent(tx, me, present)
                                .compose(still -> setPassword.of(tx, me, hash, SessionCookie.digest(call.request()))))))
                .compose(changed -> throttle.giveBack(limit))
                .map(done -> Reply.noContent());
    }

    // Served by member_pkey.
    private static final String PRESENT = """
            select password, handle, display_name, email
              from people.member
             where id = $1
               and deactivated_at is null
            """;

    private Future<Present> present(long me) {
        return Sql.first(
                        database,
                        PRESENT,
                        row -> new Present(
                                row.getString("password"),
                                List.of(
                                        row.getString("handle"),
                                        row.getString("display_name"),
                                        row.getString("email"))),
                        me)
                .map(present -> present.orElseThrow(() -> new Refusal(Problem.signIn())));
    }

    private Future<Present> requireCurrent(String current, Present present) {
        return passwords.match(current, Optional.of(present.hash())).map(right -> {
            if (!right) throw new Refusal(Problem.of(403, "wrong-password", "The present password is another", null));
            return present;
        });
    }

    private Present requireStrong(String next, Present present) {
        PasswordRules.require("/next", next, present.own());
        PasswordRules.require("/next", next, List.of(school));
        return present;
    }

    // Served by member_pkey. Of two changes at once that know the same password, one is done.
    private static final String STILL_PRESENT = """
            select id
              from people.member
             where id = $1
               and password = $2
               for no key update
            """;

    private static Future<Long> stillPresent(entraide.platform.db.Tx tx, long me, Present present) {
        return Sql.first(tx, STILL_PRESENT, row -> row.getLong("id"), me, present.hash())
                .map(found -> found.orElseThrow(() ->
                        new Refusal(Problem.of(409, "changed-meanwhile", "The password was changed meanwhile", null))));
    }
}
