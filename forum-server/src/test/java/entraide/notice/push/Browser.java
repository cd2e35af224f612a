package entraide.notice.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser as RFC 8291 has it: tells where it takes messages, and opens them with keys that never leave it. */
final class Browser {

    private static final int POINT = 65;

    private final String endpoint;
    private final KeyPair keys;
    private final byte[] auth = new byte[16];

    Browser(String endpoint) {
        this.endpoint = endpoint;
        new SecureRandom().nextBytes(auth);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, Object> subscription() {
        return Map.of("endpoint", endpoint, "keys", Map.of("p256dh", text(point()), "auth", text(auth)));
    }

    Map<String, Object> subscription(Browser instead) {
        return Map.of(
                "endpoint",
                endpoint,
                "keys",
                Map.of("p256dh", text(point()), "auth", text(auth)),
                "replaces",
                instead.endpoint);
    }

    /** What is in a message that was closed for this browser. */
    JsonObject open(byte[] closed) {
        try {
            var head = ByteBuffer.wrap(closed);
            var salt = next(head, 16);
            head.getInt();
            var sender = next(head, head.get());
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(keys.getPrivate());
            agreement.doPhase(key(sender), true);
            var info = join("WebPush: info\0".getBytes(UTF_8), point(), sender);
            var secret = derived(auth, agreement.generateSecret(), info, 32);
            var content = derived(salt, secret, "Content-Encoding: aes128gcm\0".getBytes(UTF_8), 16);
            var nonce = derived(salt, secret, "Content-Encoding: nonce\0".getBytes(UTF_8), 12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(content, "AES"), new GCMParameterSpec(128, nonce));
            var open = cipher.doFinal(next(head, head.remaining()));
            int end = open.length - 1;
            while (open[end] == 0) end--;
            return new JsonObject(new String(open, 0, end, UTF_8));
        } catch (GeneralSecurityException notForMe) {
            throw new IllegalStateException(notForMe);
        }
    }

    private byte[] point() {
        var at = ((ECPublicKey) keys.getPublic()).getW();
        return join(new byte[] {4}, coordinate(at.getAffineX()), coordinate(at.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        int from = Math.max(0, bytes.length - 32);
        System.arraycopy(bytes, from, fixed, 32 - (bytes.length - from), bytes.length - from);
        return fixed;
    }

    private ECPublicKey key(byte[] point) throws GeneralSecurityException {
        if (point.length != POINT) throw new GeneralSecurityException("no point");
        var at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        var spec = new ECPublicKeySpec(at, ((ECPublicKey) keys.getPublic()).getParams());
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    }

    private static byte[] derived(byte[] salt, byte[] from, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(mac(mac(salt, from), join(info, new byte[] {1})), length);
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] next(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        var all = ByteBuffer.allocate(
                List.of(parts).stream().mapToInt(part -> part.length).sum());
        for (var part : parts) all.put(part);
        return all.array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
