package entraide.platform.text;

/** Knows whether a line stands inside fenced code, where marks cost nothing; in doubt it says no from then on. */
final class Fences {
    private static final int SHORTEST = 3;

    private char mark;
    private int width;
    private int indent;
    private boolean doubtful;

    boolean holds(Line line) {
        if (doubtful) return false;
        return mark == 0 ? opens(line) : goesOn(line);
    }

    private boolean opens(Line line) {
        if (line.indent() > 3 || line.markers() > 0 || line.isBlank()) return false;
        char c = line.text().charAt(line.content());
        int run = c == '`' || c == '~' ? line.run(c) : 0;
        if (run < SHORTEST || c == '`' && line.has('`', line.content() + run)) return false;
        mark = c;
        width = run;
        indent = line.indent();
        return true;
    }

    // An indented fence may belong to a list item and end with it: a line further left leaves that open.
    private boolean goesOn(Line line) {
        doubtful = !line.isBlank() && line.indent() < indent;
        if (line.indent() <= 3 && line.markers() == 0 && line.run(mark) >= width && isBare(line)) mark = 0;
        return !doubtful;
    }

    private boolean isBare(Line line) {
        return line.text()
                .substring(line.content() + line.run(mark), line.end())
                .isBlank();
    }
}
