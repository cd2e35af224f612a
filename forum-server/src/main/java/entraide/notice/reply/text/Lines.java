package entraide.notice.reply.text;

import java.util.List;

/** Finding one's way in lines. */
final class Lines {

    private Lines() {}

    /** The next line from here that says something; their number where none does. */
    static int nextSaid(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).blank()) at++;
        return at;
    }

    /** Without blank lines at both ends. */
    static List<Line> trimmed(List<Line> lines) {
        int from = nextSaid(lines, 0);
        int to = lines.size();
        while (to > from && lines.get(to - 1).blank()) to--;
        return lines.subList(from, to);
    }
}
