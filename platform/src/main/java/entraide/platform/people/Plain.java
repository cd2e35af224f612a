package entraide.platform.people;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/** What people call themselves and their things: one line that cannot pretend to be something else. Pure. */
public final class Plain {

    // Control and format characters, among them those that turn the direction of writing; but joiners, which scripts
    // need.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\u200c\u200d]]");
    private static final Pattern OF_ADDRESSES = Pattern.compile("[<>@/\\\\]");
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,28}[a-z0-9]");
    private static final Set<String> RESERVED =
            Set.of("all", "everyone", "here", "tous", "me", "admin", "anonymous", "anonyme", "entraide", "system");

    private Plain() {}

    /** A line of text in its composed form, without spaces at its ends. */
    public static String line(String pointer, String text) {
        var line = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\h+", " ");
        if (UNSEEN.matcher(line).find()) throw refused(pointer, "has characters that cannot be seen");
        if (line.codePoints().noneMatch(Character::isLetterOrDigit)) throw refused(pointer, "has no letter");
        return line;
    }

    public static String displayName(String pointer, String text) {
        var name = line(pointer, text);
        if (OF_ADDRESSES.matcher(name).find()) throw refused(pointer, "has characters of addresses: < > @ / \\");
        return name;
    }

    public static String handle(String pointer, String text) {
        // The contract's pattern is searched for, and "$" there lets a line end follow.
        if (!HANDLE.matcher(text).matches()) throw refused(pointer, "is no handle");
        if (RESERVED.contains(text)) throw refused(pointer, "is kept for the school");
        return text;
    }

    public static String timeZone(String pointer, String name) {
        try {
            if (ZoneId.getAvailableZoneIds().contains(name))
                return ZoneId.of(name).getId();
        } catch (DateTimeException unknown) {
            throw refused(pointer, "is no time zone");
        }
        throw refused(pointer, "is no time zone");
    }

    private static Refusal refused(String pointer, String why) {
        return new Refusal(Problem.invalid(pointer, why));
    }
}
