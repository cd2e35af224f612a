package entraide.forum.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed between two texts: word by word, in long ones line by line, and as a whole where that is too much. */
final class Diff {

    /** Myers' algorithm takes time and memory by the square of what differs. */
    private static final int MOST_PIECES = 1_500;

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}_]+|.", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("[^\n]*\n|[^\n]+");

    private Diff() {}

    /** A stretch of text, {@code kind} same, added or removed. In order, the same and the added are the new text. */
    record Segment(String kind, String text) {}

    static List<Segment> between(String before, String after) {
        if (before.equals(after)) return List.of(new Segment("same", after));
        var was = pieces(WORDS, before);
        var is = pieces(WORDS, after);
        if (was.size() + is.size() > MOST_PIECES) {
            was = pieces(LINES, before);
            is = pieces(LINES, after);
        }
        if (was.size() + is.size() > MOST_PIECES) {
            return List.of(new Segment("removed", before), new Segment("added", after));
        }
        return segments(DiffUtils.diff(was, is), is);
    }

    private static List<String> pieces(Pattern piece, String text) {
        return piece.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<Segment> segments(Patch<String> patch, List<String> is) {
        var segments = new ArrayList<Segment>();
        int done = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            add(segments, "same", is.subList(done, delta.getTarget().getPosition()));
            add(segments, "removed", delta.getSource().getLines());
            add(segments, "added", delta.getTarget().getLines());
            done = delta.getTarget().last() + 1;
        }
        add(segments, "same", is.subList(done, is.size()));
        return segments;
    }

    private static void add(List<Segment> segments, String kind, List<String> pieces) {
        if (!pieces.isEmpty()) segments.add(new Segment(kind, String.join("", pieces)));
    }
}
