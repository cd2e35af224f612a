package entraide.notice.mail.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the links by which a member refuses mails without signing in; they open nothing else and do not expire. */
public final class Refusals {

    private static final int KEY_BYTES = 32;
    private static final int SIGN_BYTES = 20;
    private static final Pattern TOKEN = Pattern.compile("([1-9]\\d{0,15})\\.([a-z]{1,20})\\.([\\w-]{27})");

    private final Db db;
    private volatile Future<byte[]> known;

    public Refusals(Db db) {
        this.db = db;
    }

    /** Who refuses what. */
    public record Refusal(long memberId, Scope scope) {}

    public Future<String> token(long memberId, Scope scope) {
        var says = memberId + "." + scope.word();
        return key().map(key -> says + "." + sign(key, says));
    }

    /** Empty for what was not signed here. */
    Future<Optional<Refusal>> read(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) return Future.succeededFuture(Optional.empty());
        var says = parts.group(1) + "." + parts.group(2);
        return key().map(key -> Optional.of(says)
                .filter(said -> MessageDigest.isEqual(
                        sign(key, said).getBytes(UTF_8), parts.group(3).getBytes(UTF_8)))
                .flatMap(said -> Scope.named(parts.group(2)))
                .map(scope -> new Refusal(Long.parseLong(parts.group(1)), scope)));
    }

    private static String sign(byte[] key, String says) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var sign = mac.doFinal(("refuse " + says).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sign, SIGN_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // Served by mail_key_pkey. The first node's key is everybody's.
    private static final String KEY = """
            insert into notice.mail_key as known (one, key)
            values (true, $1)
                on conflict (one) do update
               set key = known.key
            returning key
            """;

    private Future<byte[]> key() {
        var now = known;
        if (now != null && !now.failed()) return now;
        var fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        var asked = Sql.one(db, KEY, row -> row.getBuffer("key").getBytes(), Buffer.buffer(fresh));
        known = asked;
        return asked;
    }
}
