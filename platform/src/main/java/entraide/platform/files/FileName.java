package entraide.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name under which a file is offered again: no path, nothing unseen, and an ending that says what it is. Pure. */
final class FileName {

    private static final int LONGEST = 100;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"<>|?*:]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private FileName() {}

    static String of(String given, FileKind kind) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = UNSEEN.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) name = "file";
        var lower = name.toLowerCase(Locale.ROOT);
        var ending = kind.endings().stream().filter(lower::endsWith).findFirst();
        var stem = name.substring(0, name.length() - ending.map(String::length).orElse(0));
        return shortened(stem) + ending.orElse(kind.endings().get(0));
    }

    private static String shortened(String stem) {
        if (stem.codePointCount(0, stem.length()) <= LONGEST) return stem;
        return stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
