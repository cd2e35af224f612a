package entraide.notice.reply.text;

import java.util.ArrayList;
import java.util.List;

/** A mail in turns: what the writer wrote, what they quoted, what they wrote to that. */
final class Runs {

    /** {@code quoted} all of it, or none; it says something. */
    record Run(boolean quoted, List<Line> lines) {}

    private Runs() {}

    /** Blank lines belong to what stands around them: programs do not mark each one. */
    static List<Run> of(List<Line> lines) {
        var runs = new ArrayList<Run>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            boolean other = !open.isEmpty() && !line.blank() && quoted(line) != quoted(firstSaid(open));
            if (other && !firstSaid(open).blank()) {
                runs.add(new Run(quoted(firstSaid(open)), List.copyOf(open)));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) runs.add(new Run(quoted(firstSaid(open)), List.copyOf(open)));
        return runs;
    }

    private static boolean quoted(Line line) {
        return line.depth() > 0;
    }

    private static Line firstSaid(List<Line> lines) {
        int at = Lines.nextSaid(lines, 0);
        return lines.get(at < lines.size() ? at : 0);
    }
}
