package entraide.notice.reply.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** “On Monday 9 March 2026 at 10:02, Mina wrote:”, as mail programs put it before what they quote. */
final class Attribution {

    private static final int FOLDED = 5;

    private static final String WROTE = "(?:wrote|a .{1,3}crit|écrivait|escribió|ha scritto|escreveu|schrieb|schreef)";
    // It may be somebody's own words too, so that something else must speak for it.
    private static final Pattern SHAPE = Pattern.compile(
            "(?:(?:On|Le|El|Il|Em|Op|Am|At)\\b.{3,400}\\b" + WROTE + "(?: .{1,120})?"
                    + "|.{1,160}<[^<>]{1,120}@[^<>]{1,120}> ?" + WROTE
                    + "|.{1,160}\\b(?:wrote|a .{1,3}crit) (?:on|le|at) .{5,80}"
                    + "|(?:Quoting|Citando|Quote von) .{1,160}"
                    + "|\\d{4}-\\d\\d-\\d\\d \\d\\d?:\\d\\d.{1,160}<[^<>]{3,160}>"
                    + ") ?:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENING = Pattern.compile("(?:On|Le|El|Il|Em|Op|Am|At)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_WORDS = Pattern.compile(
            "\\b(?:I|we) wrote\\b|\\bj'?ai écrit|\\b(?:on|nous) a(?:vons)? écrit", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]{1,100}@[^\\s<>@]{1,100}");
    private static final Pattern DATED =
            Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\d\\d?[:hH]\\d\\d|\\d\\d?[/.]\\d\\d?[/.]\\d\\d");

    private static final Pattern TO_THE_MINUTE =
            Pattern.compile("(?:\\b(?:19|20)\\d\\d\\b|\\d\\d?[/.]\\d\\d?[/.]\\d\\d).{0,40}\\b\\d\\d?[:hH]\\d\\d");

    private Attribution() {}

    /** How many lines it takes from here; 0 where none begins. */
    static int at(List<Line> lines, int from) {
        var first = lines.get(from);
        if (first.blank() || !first.mark()) return 0;
        for (int i = from; i < lines.size() && i < from + FOLDED; i++) {
            var line = lines.get(i);
            if (line.blank() || !line.mark() || line.depth() != first.depth()) return 0;
            if (!line.bare().endsWith(":") || !introduces(lines, from, i)) continue;
            return begin(lines, from, i) == from ? i + 1 - from : 0;
        }
        return 0;
    }

    // What the writer wrote may stand right above it: the last line that can be its beginning is.
    private static int begin(List<Line> lines, int from, int last) {
        for (int i = last; i >= from; i--) {
            var line = lines.get(i).bare();
            if (OPENING.matcher(line).lookingAt() && DATED.matcher(line).find() && introduces(lines, i, last)) return i;
        }
        int begin = last;
        while (begin > from && !introduces(lines, begin, last)) begin--;
        return begin;
    }

    private static boolean introduces(List<Line> lines, int from, int last) {
        var said = lines.subList(from, last + 1).stream().map(Line::bare).collect(Collectors.joining(" "));
        return introduces(said, lines, last + 1);
    }

    private static boolean introduces(String said, List<Line> lines, int next) {
        if (said.chars().noneMatch(letter -> letter == '@' || Character.isDigit(letter))) return false;
        if (!SHAPE.matcher(said).matches() || OWN_WORDS.matcher(said).find()) return false;
        boolean dated = DATED.matcher(said).find();
        if (dated
                && (ADDRESS.matcher(said).find() || TO_THE_MINUTE.matcher(said).find())) return true;
        return (dated || ADDRESS.matcher(said).find()) && quoteOrNothing(lines, next);
    }

    private static boolean quoteOrNothing(List<Line> lines, int from) {
        int depth = lines.get(from - 1).depth();
        int next = Lines.nextSaid(lines, from);
        return next == lines.size() || lines.get(next).depth() > depth;
    }
}
