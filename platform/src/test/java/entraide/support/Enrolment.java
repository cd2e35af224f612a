package entraide.support;

import entraide.platform.Platform;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** Puts a member straight into the tables, with a personal token: signing in by password is tested where it belongs. */
record Enrolment(long id, String token) {

    private static final String MEMBER = """
            insert into people.member (handle, display_name, email, password, roles, locale, time_zone, created_at)
            values ($1, $2, $3, 'none', $4, 'fr', 'Europe/Paris', $5)
            returning id
            """;

    private static final String TOKEN = """
            insert into people.token (hash, member_id, name, created_at)
            values ($1, $2, 'test', $3)
            """;

    static Enrolment of(Platform platform, String handle, List<Role> roles) {
        var name = Character.toUpperCase(handle.charAt(0)) + handle.substring(1);
        var words = roles.stream().map(Role::word).toArray(String[]::new);
        var now = platform.clock().instant();
        var token = UUID.randomUUID().toString();
        var db = platform.database();
        var id = Sql.one(db, MEMBER, row -> row.getLong("id"), handle, name, handle + "@school.test", words, now)
                .await();
        Sql.run(db, TOKEN, Buffer.buffer(digest(token)), id, now).await();
        return new Enrolment(id, token);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
