package entraide.platform.text;

/**
 * Foresees in one pass what a text costs the parser, whose work grows with the square of a paragraph's marks. It may err: behind it
 * stand the deadline, the depth check and the stack.
 */
final class Effort {
    static final int MAX_LENGTH = 50_000;
    private static final long MOST = 64_000_000;
    private static final int MARK = 8;
    private static final int PIPE = 1;
    private static final int MOST_BRACKETS = 3_000;
    private static final int MOST_FOOTNOTES = 300;
    private static final int DEEPEST_INDENT = 80;
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_RUN = 500;

    private final String text;
    private final Fences fences = new Fences();
    private long spent;
    private long marks;
    private int length;
    private int brackets;
    private int footnotes;

    private Effort(String text) {
        this.text = text;
    }

    static void check(String text) {
        if (text.length() > MAX_LENGTH) throw new TooMuch("length");
        new Effort(text).scan();
    }

    private void scan() {
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(start);
            line(Line.of(text, start, end));
            start = end + 1;
        }
        endParagraph();
    }

    private int endOfLine(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') i++;
        return i;
    }

    private void line(Line line) {
        if (fences.holds(line)) return;
        if (line.markers() == Line.MOST_MARKERS || line.markers() > 0 && line.indent() > DEEPEST_INDENT)
            throw new TooMuch("nesting");
        if (line.isBlank() || line.beginsItem() || line.isHeading()) endParagraph();
        if (line.isHeading() && line.length() > LONGEST_HEADING) throw new TooMuch("heading");
        count(line);
        if (line.isHeading()) endParagraph();
    }

    private void count(Line line) {
        length += line.length() + 1;
        if (line.isRow()) marks += MARK;
        int run = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            run = i > line.start() && c == text.charAt(i - 1) && isPunctuation(c) ? run + 1 : 0;
            if (run > LONGEST_RUN) throw new TooMuch("run");
            weigh(c, i);
        }
    }

    private void weigh(char c, int i) {
        switch (c) {
            case '[' -> bracket(i);
            case ']', '<', '`', '*', '_', '~', '&', '\\' -> marks += MARK;
            case '|' -> marks += PIPE;
            default -> {}
        }
    }

    private void bracket(int i) {
        marks += MARK;
        if (i + 1 < text.length() && text.charAt(i + 1) == '^') footnotes++;
        if (++brackets > MOST_BRACKETS || footnotes > MOST_FOOTNOTES) throw new TooMuch("brackets");
    }

    private void endParagraph() {
        spent += marks * length;
        marks = 0;
        length = 0;
        if (spent > MOST) throw new TooMuch("marks");
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
