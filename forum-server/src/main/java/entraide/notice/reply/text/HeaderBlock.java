package entraide.notice.reply.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The head of an older mail as programs write it above its text: From, Sent, To, Subject, with a rule or words before. */
final class HeaderBlock {

    private static final String RULE = "[-_=*~\\s\\u2010-\\u2015]";
    private static final Pattern OLDER = Pattern.compile(
            RULE + "{2,}(?:original message|message d['’]origine|message original|mail original|e-?mail d['’]origine"
                    + "|courriel original|courriel d['’]origine|message initial|reply message|message de réponse"
                    + "|ursprüngliche nachricht|mensaje original|messaggio originale)" + RULE + "{2,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PASSED_ON = Pattern.compile(
            RULE
                    + "{2,}(?:forwarded (?:message|mail)|message transféré|message réexpédié|courriel transféré|mail transféré)"
                    + RULE
                    + "{2,}|(?:begin forwarded message|début du (?:message|courriel) (?:transféré|réexpédié)) ?:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LONG_RULE = Pattern.compile("[_-]{10,}");
    private static final Pattern LABEL = Pattern.compile("\\*{0,2}([\\p{L}-]{1,12}(?: \\p{L}{1,10})?) ?\\*{0,2} ?:.*");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("from", "from"),
            Map.entry("de", "from"),
            Map.entry("expéditeur", "from"),
            Map.entry("sent", "date"),
            Map.entry("date", "date"),
            Map.entry("envoyé", "date"),
            Map.entry("envoyé le", "date"),
            Map.entry("date d'envoi", "date"),
            Map.entry("to", "to"),
            Map.entry("à", "to"),
            Map.entry("a", "to"),
            Map.entry("pour", "to"),
            Map.entry("destinataire", "to"),
            Map.entry("subject", "subject"),
            Map.entry("objet", "subject"),
            Map.entry("sujet", "subject"),
            Map.entry("cc", "copy"),
            Map.entry("copie à", "copy"),
            Map.entry("reply-to", "copy"),
            Map.entry("répondre à", "copy"),
            Map.entry("importance", "copy"),
            Map.entry("bcc", "copy"));
    private static final int ENOUGH = 3;
    private static final int MOST = 12;

    private HeaderBlock() {}

    static boolean passedOn(Line line) {
        return line.mark() && PASSED_ON.matcher(line.bare()).matches();
    }

    /** How many lines it takes from here, what stands before it included; 0 where none begins. */
    static int at(List<Line> lines, int from) {
        var first = lines.get(from);
        if (first.blank() || !first.mark()) return 0;
        boolean said = OLDER.matcher(first.bare()).matches();
        boolean ruled = said || LONG_RULE.matcher(first.bare()).matches();
        int labels = Lines.nextSaid(lines, ruled ? from + 1 : from);
        int after = labels(lines, labels);
        if (after > labels) return after - from;
        return said ? 1 : 0;
    }

    /** Behind the labels that begin here; here where these are no labels. */
    static int labels(List<Line> lines, int from) {
        var seen = new HashSet<String>();
        int at = from;
        while (at < lines.size() && at < from + MOST && goesOn(lines, from, at, seen)) at++;
        seen.remove("copy");
        return seen.size() >= ENOUGH && seen.contains("from") ? at : from;
    }

    // A long list of addressees is folded; what follows a label without a label of its own is of it.
    private static boolean goesOn(List<Line> lines, int from, int at, HashSet<String> seen) {
        var line = lines.get(at);
        if (line.blank() || !line.mark() || line.depth() != lines.get(from).depth()) return false;
        var label = label(line);
        if (label != null) return seen.add(label) || label.equals("copy");
        return at > from && seen.size() < ENOUGH + 1 && line.bare().contains("@");
    }

    private static String label(Line line) {
        var match = LABEL.matcher(line.bare());
        return match.matches()
                ? LABELS.get(match.group(1).toLowerCase(java.util.Locale.ROOT).replace('’', '\''))
                : null;
    }
}
