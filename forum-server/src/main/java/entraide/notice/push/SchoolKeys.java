package entraide.notice.push;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

/** Knows the keys by which push services know the school: made once, the same for all nodes. */
final class SchoolKeys {

    private final Db db;
    private volatile Future<VAPIDKeyPair> known;

    SchoolKeys(Db db) {
        this.db = db;
    }

    Future<VAPIDKeyPair> keys() {
        var now = known;
        if (now != null && !now.failed()) return now;
        var asked = look();
        known = asked;
        return asked;
    }

    // Served by push_key_pkey. Who comes second gets the keys of who came first.
    private static final String KEYS = """
            insert into notice.push_key as known (secret, public)
            values ($1, $2)
                on conflict (one) do update
               set secret = known.secret
            returning secret, public
            """;

    private Future<VAPIDKeyPair> look() {
        var fresh = fresh();
        return Sql.one(
                db,
                KEYS,
                SchoolKeys::pair,
                Buffer.buffer(fresh.getPrivate().getEncoded()),
                Buffer.buffer(fresh.getPublic().getEncoded()));
    }

    private static VAPIDKeyPair pair(Row row) {
        return VAPIDKeyPairs.of(
                PrivateKeySources.ofPKCS8Bytes(row.getBuffer("secret").getBytes()),
                PublicKeySources.ofX509Bytes(row.getBuffer("public").getBytes()));
    }

    private static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
