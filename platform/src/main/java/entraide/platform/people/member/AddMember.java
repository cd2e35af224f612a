package entraide.platform.people.member;

import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import entraide.platform.people.NameWords;
import entraide.platform.people.NewMember;
import entraide.platform.people.People;
import entraide.platform.people.Plain;
import entraide.platform.people.Role;
import entraide.platform.people.Secret;
import entraide.platform.people.password.PasswordRules;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.reset.ResetLink;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Makes a member whom nobody invited, for whoever holds the server itself: the first one of a school. */
public final class AddMember {

    /** How long the link serves by which a member chooses a password. */
    public static final Duration SERVES = Duration.ofHours(24);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HANDLE = 30;
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 128;

    private final People people;
    private final Clock clock;

    public AddMember(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Who it is; {@code handle} is made from the name where it is null. */
    public record Wish(String email, String name, String handle, Set<Role> roles, String locale) {

        public Wish {
            name = Plain.displayName("/name", name);
            if (name.length() > LONGEST_NAME) throw new Refusal(Problem.invalid("/name", "is too long"));
            handle = Plain.handle("/handle", handle == null ? from(name) : handle);
        }

        private static String from(String name) {
            var plain = NameWords.folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
            return plain.substring(0, Math.min(LONGEST_HANDLE, plain.length()));
        }

        private Address address() {
            return Address.read(email)
                    .orElseThrow(() -> new Refusal(Problem.invalid("/email", "is no e-mail address")));
        }
    }

    /** Of a password that its owner chose; blocks for a moment. */
    public static String hash(Wish wish, String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new Refusal(Problem.invalid("/password", "has 8 to 128 characters"));
        }
        PasswordRules.require("/password", password, List.of(wish.handle(), wish.name(), wish.email()));
        return Passwords.hashNow(password);
    }

    public Future<Long> of(Tx tx, Wish wish, String passwordHash) {
        var now = clock.instant();
        return people.create(
                tx,
                NewMember.of(wish.handle(), wish.name(), wish.address(), passwordHash, wish.roles(), now)
                        .living(wish.locale(), NewMember.SCHOOLS_ZONE));
    }

    /** Gives a secret that serves once to choose a password. */
    public Future<Secret> withLink(Tx tx, Wish wish, String nobodysHash) {
        return of(tx, wish, nobodysHash)
                .compose(id -> ResetLink.make(tx, id, clock.instant().plus(SERVES)));
    }
}
