package entraide.notice.reply.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text/plain part, long ones put together again where the mail says that they were folded (RFC 3676). */
final class PlainLines {

    private static final String SIGNATURE = "-- ";

    private final boolean flowed;
    private final boolean joinsWithoutSpace;

    PlainLines(boolean flowed, boolean joinsWithoutSpace) {
        this.flowed = flowed;
        this.joinsWithoutSpace = joinsWithoutSpace;
    }

    List<Line> of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        return flowed
                ? unfolded(lines)
                : Fences.kept(lines.stream().map(PlainLines::line).toList(), lines);
    }

    private static Line line(String raw) {
        int at = 0;
        int depth = 0;
        while (at < raw.length() && (raw.charAt(at) == '>' || spaceBeforeMark(raw, at, depth))) {
            if (raw.charAt(at++) == '>') depth++;
        }
        return new Line(depth, depth == 0 ? raw : unpadded(raw, at), false);
    }

    // One space stands between the marks, or none.
    private static boolean spaceBeforeMark(String raw, int at, int depth) {
        return depth > 0 && raw.charAt(at) == ' ' && at + 1 < raw.length() && raw.charAt(at + 1) == '>';
    }

    private static String unpadded(String raw, int at) {
        return raw.startsWith(" ", at) ? raw.substring(at + 1) : raw.substring(at);
    }

    private List<Line> unfolded(List<String> raw) {
        var lines = new ArrayList<Line>();
        var open = new StringBuilder();
        int depth = -1;
        for (var each : raw) {
            var line = stuffed(each);
            if (depth >= 0 && (line.depth() != depth || line.text().equals(SIGNATURE))) {
                lines.add(new Line(depth, open.toString(), false));
                open.setLength(0);
            }
            open.append(line.text());
            boolean goesOn = line.text().endsWith(" ") && !line.text().equals(SIGNATURE);
            depth = goesOn ? line.depth() : -1;
            if (goesOn && joinsWithoutSpace) open.setLength(open.length() - 1);
            if (goesOn) continue;
            lines.add(new Line(line.depth(), open.toString(), false));
            open.setLength(0);
        }
        if (depth >= 0) lines.add(new Line(depth, open.toString(), false));
        return Fences.kept(lines, lines.stream().map(PlainLines::written).toList());
    }

    private static String written(Line line) {
        return ">".repeat(line.depth()) + line.text();
    }

    // In such a mail marks stand side by side; a space in front was put there so that the line can begin with anything.
    private static Line stuffed(String raw) {
        int depth = 0;
        while (depth < raw.length() && raw.charAt(depth) == '>') depth++;
        return new Line(depth, unpadded(raw, depth), false);
    }
}
