package entraide.platform.people.session;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import entraide.platform.people.Secret;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.web.Addresses;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;

/** Lets in who knows the password; takes the same time over everybody else, member or not. */
final class SignIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_AN_ACCOUNT = 10;
    private static final int TRIES_AN_ADDRESS = 100;

    private final Database database;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Throttle throttle;

    SignIn(Database database, Sessions sessions, Passwords passwords, Throttle throttle) {
        this.database = database;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    record Opened(long memberId, Secret secret) {}

    private record Known(long id, String password) {}

    Future<Optional<Opened>> with(String email, String password, Sessions.Place place) {
        var account = new Throttle.Limit("sign-in to", Address.folded(email), TRIES_AN_ACCOUNT);
        var address = new Throttle.Limit("sign-in from", Addresses.network(place.address()), TRIES_AN_ADDRESS);
        return throttle.take(WINDOW, account, address)
                .compose(may -> find(email))
                .compose(known -> passwords
                        .match(password, known.map(Known::password))
                        .compose(right -> right ? open(known.get(), place) : Future.succeededFuture(Optional.empty())))
                .compose(opened -> opened.isEmpty()
                        ? Future.succeededFuture(opened)
                        : throttle.giveBack(account, address).map(opened));
    }

    // Served by member_email_key.
    private static final String FIND = """
            select id, password
              from people.member
             where lower(email) = $1
               and deactivated_at is null
            """;

    private Future<Optional<Known>> find(String email) {
        return Sql.first(
                database, FIND, row -> new Known(row.getLong("id"), row.getString("password")), Address.folded(email));
    }

    private Future<Optional<Opened>> open(Known known, Sessions.Place place) {
        return database.transact(tx -> sessions.start(tx, known.id(), known.password(), place))
                .map(secret -> secret.map(one -> new Opened(known.id(), one)));
    }
}
