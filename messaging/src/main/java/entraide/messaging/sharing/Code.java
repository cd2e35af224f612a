package entraide.messaging.sharing;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Which characters of a Markdown text stand between backticks. */
final class Code {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?(?:```|\\z)|`[^`\n]{1,300}+`");

    private final BitSet inside = new BitSet();

    Code(String text) {
        CODE.matcher(text).results().forEach(found -> inside.set(found.start(), found.end()));
    }

    boolean has(int at) {
        return inside.get(at);
    }
}
