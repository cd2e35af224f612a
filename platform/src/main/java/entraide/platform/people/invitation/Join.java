package entraide.platform.people.invitation;

import entraide.platform.Platform;
import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import entraide.platform.people.NewMember;
import entraide.platform.people.Plain;
import entraide.platform.people.Secret;
import entraide.platform.people.password.PasswordRules;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.session.Sessions;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a member of whoever holds an invitation: with its address, roles and cohort, and nothing the request says of these. */
final class Join {

    private final Platform platform;
    private final Passwords passwords;
    private final Sessions sessions;

    Join(Platform platform, Passwords passwords, Sessions sessions) {
        this.platform = platform;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** {@code locale} and {@code timeZone} may be null. */
    record Wish(String token, String handle, String displayName, String password, String locale, String timeZone) {

        Wish {
            handle = Plain.handle("/handle", handle);
            displayName = Plain.displayName("/displayName", displayName);
            timeZone = timeZone == null ? NewMember.SCHOOLS_ZONE : Plain.timeZone("/timeZone", timeZone);
        }
    }

    record Joined(long memberId, Secret session) {}

    Future<Joined> with(Wish wish, Sessions.Place place) {
        return Invitations.open(
                        platform.database(), wish.token(), platform.clock().instant())
                .map(open -> open.orElseThrow(Refusal::notFound))
                .map(open -> requireStrong(wish, open))
                .compose(open -> passwords
                        .hash(wish.password())
                        .compose(hash -> platform.database()
                                .transact(tx -> enter(tx, member(wish, open, hash), wish.token(), place))));
    }

    private Invitations.Open requireStrong(Wish wish, Invitations.Open open) {
        PasswordRules.require(
                "/password",
                wish.password(),
                List.of(
                        wish.handle(),
                        wish.displayName(),
                        open.email(),
                        platform.settings().schoolName()));
        return open;
    }

    private NewMember member(Wish wish, Invitations.Open open, String hash) {
        return NewMember.of(
                        wish.handle(),
                        wish.displayName(),
                        new Address(open.email()),
                        hash,
                        Set.copyOf(open.roles()),
                        platform.clock().instant())
                .living(wish.locale() == null ? open.locale() : wish.locale(), wish.timeZone())
                .in(open.cohortId() == null ? List.of() : List.of(open.cohortId()));
    }

    private Future<Joined> enter(Tx tx, NewMember member, String token, Sessions.Place place) {
        return Invitations.use(tx, token, platform.clock().instant())
                .compose(used -> used ? platform.people().create(tx, member) : Future.failedFuture(Refusal.notFound()))
                .compose(id -> sessions.start(tx, id, member.passwordHash(), place)
                        .map(Optional::orElseThrow)
                        .map(secret -> new Joined(id, secret)));
    }
}
