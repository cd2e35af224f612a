package entraide.notice.reply.text;

import java.util.ArrayList;
import java.util.List;

/** Takes out what programs say about older mails, and all that comes behind where they mark the older text by nothing. */
final class History {

    private History() {}

    static List<Line> off(List<Line> lines) {
        var kept = new ArrayList<Line>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).depth() == 0 && HeaderBlock.passedOn(lines.get(at))) {
                kept.addAll(passedOn(lines, at));
                return kept;
            }
            int said = introductions(lines, at);
            if (said > 0 && lines.get(at).depth() == 0 && unmarkedBehind(lines, at + said)) return kept;
            if (said == 0) kept.add(lines.get(at));
            at += Math.max(1, said);
        }
        return kept;
    }

    // Some programs say it twice: a rule with words, and who wrote when.
    private static int introductions(List<Line> lines, int at) {
        int first = introduction(lines, at);
        int next = first == 0 ? lines.size() : Lines.nextSaid(lines, at + first);
        int second = next < lines.size() ? introduction(lines, next) : 0;
        return second == 0 ? first : next + second - at;
    }

    private static int introduction(List<Line> lines, int at) {
        int attribution = Attribution.at(lines, at);
        return attribution > 0 ? attribution : HeaderBlock.at(lines, at);
    }

    private static boolean unmarkedBehind(List<Line> lines, int from) {
        int next = Lines.nextSaid(lines, from);
        return next < lines.size() && lines.get(next).depth() == 0;
    }

    // What somebody passes on they want to be read; whose addresses stand above it is nobody's business.
    private static List<Line> passedOn(List<Line> lines, int at) {
        int labels = Lines.nextSaid(lines, at + 1);
        int body = HeaderBlock.labels(lines, labels);
        var all = new ArrayList<Line>();
        all.add(Line.own(""));
        lines.subList(body, lines.size())
                .forEach(line -> all.add(new Line(line.depth() + PASSED_ON, line.text(), false)));
        return all;
    }

    /** So deep no mail is quoted: marks what was passed on, and is kept. */
    static final int PASSED_ON = 1_000_000;
}
