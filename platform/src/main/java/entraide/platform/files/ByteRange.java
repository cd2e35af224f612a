package entraide.platform.files;

import java.util.Optional;
import java.util.regex.Pattern;

/** The stretch of bytes that a request asks for, both ends within it. */
public record ByteRange(int from, int to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    static ByteRange all(int size) {
        return new ByteRange(0, size - 1);
    }

    int length() {
        return to - from + 1;
    }

    /** Empty where the whole is to be sent: nothing asked, or asked in a way that need not be understood. */
    static Optional<ByteRange> asked(Optional<String> header, int size) {
        return header.map(ONE::matcher).filter(found -> found.matches()).flatMap(found -> {
            var from = found.group(1);
            var to = found.group(2);
            if (from.isEmpty() && to.isEmpty()) return Optional.empty();
            if (from.isEmpty()) return Optional.of(new ByteRange(Math.max(0, size - Integer.parseInt(to)), size - 1));
            int last = to.isEmpty() ? size - 1 : Math.min(Integer.parseInt(to), size - 1);
            return Optional.of(new ByteRange(Integer.parseInt(from), last));
        });
    }

    boolean within(int size) {
        return from <= to && from < size;
    }
}
