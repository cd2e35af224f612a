package entraide.notice.reply.text;

import entraide.notice.reply.text.Runs.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody wrote anew, of all that their mail holds. Above a quote or below it the quote goes; between quotes each
 * stays with its answer. In doubt a line is kept.
 */
final class NewText {

    private final Ending ending;

    NewText(Ending ending) {
        this.ending = ending;
    }

    /** As Markdown; empty where nothing is new. */
    String of(List<Line> lines) {
        var runs = said(Runs.of(History.off(lines)));
        boolean between = between(runs);
        var parts = new ArrayList<String>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (!run.quoted()) parts.add(written(run.lines()));
            else if (passedOn(run) || between && answered(runs, i)) parts.add(quoted(run));
        }
        return parts.stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"))
                .strip();
    }

    // One quote with all that is new below it is the mail that is answered, as a whole.
    private static boolean between(List<Run> runs) {
        long answered =
                IntStream.range(0, runs.size()).filter(i -> answered(runs, i)).count();
        long quotes = runs.stream().filter(Run::quoted).count();
        return answered > 0 && (quotes > 1 || !runs.get(0).quoted());
    }

    private static boolean passedOn(Run run) {
        return run.lines().stream().anyMatch(line -> line.depth() >= History.PASSED_ON);
    }

    private static boolean answered(List<Run> runs, int at) {
        return runs.get(at).quoted()
                && at + 1 < runs.size()
                && !runs.get(at + 1).quoted();
    }

    /** Without what only ends a mail; quotes that come to stand side by side by that are one. */
    private List<Run> said(List<Run> runs) {
        var said = new ArrayList<Run>();
        for (var run : runs) {
            var lines = run.quoted() ? Lines.trimmed(run.lines()) : ending.off(run.lines());
            if (lines.isEmpty()) continue;
            boolean more =
                    !said.isEmpty() && run.quoted() && said.get(said.size() - 1).quoted();
            if (more) lines = joined(said.remove(said.size() - 1).lines(), lines);
            said.add(new Run(run.quoted(), lines));
        }
        return said;
    }

    private static List<Line> joined(List<Line> one, List<Line> other) {
        var both = new ArrayList<>(one);
        both.add(new Line(1, "", false));
        both.addAll(other);
        return both;
    }

    // Blank lines in a row are one, but not in code; spaces at a line's end mean nothing in a mail.
    private static String written(List<Line> lines) {
        var text = new StringBuilder();
        boolean blank = false;
        for (var line : lines) {
            boolean again = blank && line.blank() && !line.code();
            blank = line.blank();
            if (!again)
                text.append(line.code() ? line.text() : line.text().stripTrailing())
                        .append('\n');
        }
        return text.toString().stripTrailing();
    }

    // What the quoted one had quoted in turn is not what is answered.
    private static String quoted(Run run) {
        int least = run.lines().stream()
                .filter(line -> !line.blank())
                .mapToInt(Line::depth)
                .min()
                .orElse(1);
        var answered = run.lines().stream()
                .filter(line -> line.blank() || line.depth() == least)
                .map(line -> Line.own(line.blank() ? "" : line.text()))
                .toList();
        return written(Lines.trimmed(answered))
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }
}
