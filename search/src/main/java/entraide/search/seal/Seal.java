package entraide.search.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes a text so that only this school opens it, and only where it is about the same matter. */
public final class Seal {

    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public String close(String text, String matter) {
        try {
            var nonce = random(NONCE_BYTES);
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce, matter).doFinal(text.getBytes(UTF_8));
            var both =
                    ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for what was not closed here, or about something else. */
    public Optional<String> open(String closed, String matter) {
        try {
            var both = Base64.getUrlDecoder().decode(closed);
            if (both.length <= NONCE_BYTES) return Optional.empty();
            var nonce = Arrays.copyOf(both, NONCE_BYTES);
            var text = cipher(Cipher.DECRYPT_MODE, nonce, matter).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return Optional.of(new String(text, UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String matter) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(matter.getBytes(UTF_8));
        return cipher;
    }
}
