package entraide.platform.people.credential;

import entraide.platform.config.Settings;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import entraide.platform.mail.Letter;
import entraide.platform.mail.Mail;
import entraide.platform.mail.Wording;
import entraide.platform.people.session.Sessions;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Gives a member another password: other sessions and open reset links end, and the member is told by mail. */
public final class SetPassword {

    private static final Duration OF_USE = Duration.ofDays(3);

    private final Sessions sessions;
    private final Mail mail;
    private final Settings settings;
    private final Clock clock;

    public SetPassword(Sessions sessions, Mail mail, Settings settings, Clock clock) {
        this.sessions = sessions;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    private record Owner(String name, String email, String locale) {}

    // Served by member_pkey.
    private static final String SET = """
            update people.member
               set password = $2
             where id = $1
            returning display_name, email, locale
            """;

    public Future<Void> of(Tx tx, long memberId, String hash, Optional<Buffer> sparedSession) {
        return Sql.one(
                        tx,
                        SET,
                        row -> new Owner(
                                row.getString("display_name"), row.getString("email"), row.getString("locale")),
                        memberId,
                        hash)
                .compose(owner -> voidReset(tx, memberId)
                        .compose(done -> sessions.endAll(tx, memberId, sparedSession))
                        .compose(done -> mail.send(tx, letter(owner))));
    }

    // Served by reset_pkey.
    private static final String VOID_RESET = """
            delete from people.reset
             where member_id = $1
            """;

    private static Future<Integer> voidReset(Tx tx, long memberId) {
        return Sql.run(tx, VOID_RESET, memberId);
    }

    private Letter letter(Owner owner) {
        var words = Wording.of(owner.locale())
                .letter(
                        "password-changed",
                        Map.of(
                                "name", owner.name(),
                                "school", settings.schoolName(),
                                "link", settings.page("/reset")));
        return new Letter(new Address(owner.email()), words, clock.instant().plus(OF_USE));
    }
}
