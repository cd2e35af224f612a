package entraide.platform.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** A place in a list, as its last row's sort key. Readers hand it back untouched; what they forge is refused. */
public final class Cursor {

    private static final String BETWEEN = "~";
    // Whatever lies outside was not ours, and the database has no such times.
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final String[] parts;

    private Cursor(String... parts) {
        this.parts = parts;
    }

    public static Cursor at(Object... key) {
        return new Cursor(Arrays.stream(key).map(String::valueOf).toArray(String[]::new));
    }

    public static Cursor parse(String text, int parts) {
        try {
            var found = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(BETWEEN, -1);
            if (found.length == parts) return new Cursor(found);
        } catch (IllegalArgumentException notOurs) {
            throw forged();
        }
        throw forged();
    }

    public long number(int part) {
        try {
            return Long.parseLong(parts[part]);
        } catch (NumberFormatException notOurs) {
            throw forged();
        }
    }

    public Instant instant(int part) {
        try {
            var at = Instant.parse(parts[part]);
            if (at.isAfter(FIRST) && at.isBefore(LAST)) return at;
        } catch (DateTimeException notOurs) {
            throw forged();
        }
        throw forged();
    }

    public LocalDate day(int part) {
        try {
            var day = LocalDate.parse(parts[part]);
            if (day.getYear() > 0 && day.getYear() < 10_000) return day;
        } catch (DateTimeException notOurs) {
            throw forged();
        }
        throw forged();
    }

    public String text(int part) {
        return parts[part];
    }

    @Override
    public String toString() {
        var joined = Arrays.stream(parts).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    private static Refusal forged() {
        return new Refusal(Problem.invalid("/after", "is not a place in this list"));
    }
}
