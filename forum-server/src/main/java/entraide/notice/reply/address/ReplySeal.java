package entraide.notice.reply.address;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.content.ContentRef;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes what an address says as a word that nobody else can read or make: one block, enciphered and then signed. Mail
 * programs keep neither long words nor capital letters, so it has 42 small letters and digits.
 */
public final class ReplySeal {

    public static final int LENGTH = 42;
    public static final int KEY_BYTES = 32;

    private static final Pattern WORD = Pattern.compile("[0-9a-v]{" + LENGTH + "}");
    private static final int RADIX = 32;
    private static final int BLOCK = 16;
    private static final int SIGN = 10;
    private static final int ID_BITS = 36;
    private static final int DAY_BITS = 16;
    private static final Duration DAY = Duration.ofDays(1);
    private static final List<String> KINDS = List.of("thread", "conversation", "member");

    private final SecretKeySpec cipherKey;
    private final SecretKeySpec signKey;

    public ReplySeal(byte[] key) {
        this.cipherKey = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "cipher".getBytes(UTF_8)), "AES");
        this.signKey =
                new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "sign".getBytes(UTF_8)), "HmacSHA256");
    }

    public String close(ReplyAddress address) {
        var block = aes(Cipher.ENCRYPT_MODE, block(address));
        var both = ByteBuffer.allocate(BLOCK + SIGN).put(block).put(sign(block)).array();
        var word = new BigInteger(1, both).toString(RADIX);
        return "0".repeat(LENGTH - word.length()) + word;
    }

    /** Empty for what was not closed with this key. */
    public Optional<ReplyAddress> open(String word) {
        if (!WORD.matcher(word).matches()) return Optional.empty();
        var number = new BigInteger(word, RADIX);
        if (number.bitLength() > 8 * (BLOCK + SIGN)) return Optional.empty();
        var both = bytes(number, BLOCK + SIGN);
        var block = Arrays.copyOf(both, BLOCK);
        if (!MessageDigest.isEqual(sign(block), Arrays.copyOfRange(both, BLOCK, both.length))) return Optional.empty();
        return Optional.of(address(new BigInteger(1, aes(Cipher.DECRYPT_MODE, block))));
    }

    private static byte[] block(ReplyAddress address) {
        var kind = KINDS.indexOf(address.place().kind());
        var day = address.until().getEpochSecond() / DAY.toSeconds();
        var number = BigInteger.valueOf(kind)
                .shiftLeft(ID_BITS)
                .or(fit(address.memberId(), ID_BITS))
                .shiftLeft(ID_BITS)
                .or(fit(address.place().id(), ID_BITS))
                .shiftLeft(ID_BITS)
                .or(fit(address.subject().id(), ID_BITS))
                .shiftLeft(DAY_BITS)
                .or(fit(day, DAY_BITS));
        return bytes(number, BLOCK);
    }

    private static ReplyAddress address(BigInteger block) {
        var place = KINDS.get(block.shiftRight(DAY_BITS + 3 * ID_BITS).intValue());
        return new ReplyAddress(
                part(block, DAY_BITS + 2 * ID_BITS, ID_BITS),
                new ContentRef(place, part(block, DAY_BITS + ID_BITS, ID_BITS)),
                new ContentRef(ReplyAddress.PLACES.get(place), part(block, DAY_BITS, ID_BITS)),
                Instant.EPOCH.plus(DAY.multipliedBy(part(block, 0, DAY_BITS))));
    }

    private static BigInteger fit(long number, int bits) {
        if (number < 0 || number >> bits != 0)
            throw new IllegalArgumentException("no number for an address: " + number);
        return BigInteger.valueOf(number);
    }

    private static long part(BigInteger block, int from, int bits) {
        return block.shiftRight(from).longValue() & (1L << bits) - 1;
    }

    private static byte[] bytes(BigInteger number, int length) {
        var bytes = number.toByteArray();
        var fitted = new byte[length];
        int kept = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - kept, fitted, length - kept, kept);
        return fitted;
    }

    // One block, never two alike but for the same address: nothing is to be chained.
    private byte[] aes(int mode, byte[] block) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, cipherKey);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] sign(byte[] block) {
        return Arrays.copyOf(hmac(signKey, block), SIGN);
    }

    private static byte[] hmac(SecretKeySpec key, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
