package entraide.notice.reply.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Fenced code blocks that the writer opened and closed: what is in them is as it was written. */
final class Fences {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).{0,40}$");

    private Fences() {}

    /** {@code raw} are the same lines with their marks. */
    static List<Line> kept(List<Line> lines, List<String> raw) {
        var all = new ArrayList<>(lines);
        int opened = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).depth() > 0 || !FENCE.matcher(all.get(i).text()).matches()) continue;
            if (opened < 0) {
                opened = i;
                continue;
            }
            for (int in = opened; in <= i; in++)
                all.set(in, Line.own(raw.get(in)).inCode());
            opened = -1;
        }
        return withPrompts(all, raw);
    }

    // ">>> " is what an interpreter says, where nothing is quoted once or twice.
    private static List<Line> withPrompts(List<Line> lines, List<String> raw) {
        if (lines.stream().anyMatch(line -> line.depth() == 1 || line.depth() == 2)) return lines;
        for (int i = 0; i < lines.size(); i++) {
            if (raw.get(i).startsWith(">>> ")) lines.set(i, Line.own(raw.get(i)));
        }
        return lines;
    }
}
