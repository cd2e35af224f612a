package entraide.support;

import entraide.platform.Platform;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import entraide.platform.people.NewMember;
import entraide.platform.people.Role;
import entraide.platform.people.Secret;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.token.Tokens;
import java.util.List;
import java.util.Set;

/** Makes a member with a personal token: signing in by password is tested where it belongs. */
public record Enrolment(long id, String token) {

    private static final String HASH = Passwords.hashNow(World.PASSWORD);

    private static final String TOKEN = """
            insert into people.token (hash, member_id, name, created_at)
            values ($1, $2, 'test', $3)
            """;

    public static Enrolment of(Platform platform, String handle, List<Role> roles) {
        var name = Character.toUpperCase(handle.charAt(0)) + handle.substring(1);
        var address = new Address(handle + "@school.test");
        var now = platform.clock().instant();
        var member = NewMember.of(handle, name, address, HASH, Set.copyOf(roles), now);
        var secret = Secret.fresh(Tokens.MARK);
        var id = platform.database()
                .transact(tx -> platform.people().create(tx, member))
                .await();
        Sql.run(platform.database(), TOKEN, secret.digest(), id, now).await();
        return new Enrolment(id, secret.tell());
    }
}
