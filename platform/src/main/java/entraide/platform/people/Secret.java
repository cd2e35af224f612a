package entraide.platform.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.Digest;
import io.vertx.core.buffer.Buffer;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that open something. Whoever it is for is told it once; only its digest is kept. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    public static Secret fresh() {
        return fresh("");
    }

    /** {@code mark} makes a secret that leaked into a text recognisable for what it is. */
    public static Secret fresh(String mark) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(mark + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Buffer digest(String text) {
        return Buffer.buffer(Digest.sha256(text.getBytes(UTF_8)));
    }

    public Buffer digest() {
        return digest(text);
    }

    /** To be told, never to be kept or logged. */
    public String tell() {
        return text;
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
