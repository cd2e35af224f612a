package entraide.platform.files;

import entraide.platform.text.Text;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A file's name as it may be kept and sent: one line, no path, and an ending that says what the file is. */
public record FileName(String text) {
    private static final int LONGEST = 120;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"<>:|?*%]+");
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._ -]");
    // Endings that a double click does not run.
    private static final Set<String> TEXTS = Set.of(
            "txt", "md", "csv", "tsv", "log", "json", "yaml", "yml", "toml", "sql", "css", "java", "kt", "c", "h",
            "cpp", "ts", "tsx");

    public static FileName of(String sent, FileKind kind) {
        var plain = UNFIT.matcher(PATH.matcher(normal(sent)).replaceFirst("")).replaceAll("");
        var name = plain.replaceAll("^[. ]+|[. ]+$", "").replaceAll("\\s+", " ");
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean said = isOf(kind, ending);
        var stem = said ? name.substring(0, dot) : name;
        return new FileName(shortened(stem) + "." + (said ? ending : kind.extension()));
    }

    // Of however long a path, the end.
    private static String normal(String sent) {
        var end = sent == null ? "" : sent.substring(Math.max(0, sent.length() - 4 * LONGEST));
        return Normalizer.normalize(Text.clean(end), Normalizer.Form.NFC);
    }

    private static boolean isOf(FileKind kind, String ending) {
        return switch (kind) {
            case TEXT -> TEXTS.contains(ending);
            case JPEG -> ending.equals("jpg") || ending.equals("jpeg");
            default -> ending.equals(kind.extension());
        };
    }

    private static String shortened(String stem) {
        if (stem.isEmpty()) return "file";
        int end = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
        return stem.substring(0, end).strip();
    }

    /** {@code how} is inline or attachment; the name in plain letters for old readers, whole for the others (RFC 6266). */
    public String disposition(String how) {
        return how + "; filename=\"" + NOT_PLAIN.matcher(text).replaceAll("_") + "\"; filename*=UTF-8''"
                + encoded(text);
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || b == '.' || b == '-' || b == '_');
            if (plain) encoded.append((char) b);
            else encoded.append('%').append(String.format("%02X", b));
        }
        return encoded.toString();
    }
}
