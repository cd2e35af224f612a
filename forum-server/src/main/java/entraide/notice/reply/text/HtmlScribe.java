package entraide.notice.reply.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes HTML down as lines of Markdown; walks it without recursion, however deep it is. */
final class HtmlScribe implements NodeVisitor {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "ul", "ol", "pre", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "dl");
    private static final Set<String> BLOCKS = Set.of(
            "div", "li", "tr", "section", "article", "header", "footer", "address", "center", "dt", "dd", "figure");
    private static final Map<String, String> EMPHASIS = Map.of(
            "b", "**", "strong", "**", "i", "*", "em", "*", "code", "`", "tt", "`", "kbd", "`", "s", "~~", "del", "~~");
    private static final int MOST_DEPTH = 50;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Deque<Integer> counters = new ArrayDeque<>();
    private final Deque<LinkStart> links = new ArrayDeque<>();
    private int depth;
    private int verbatim;

    private record LinkStart(int line, int at) {}

    List<Line> lines(Element body) {
        body.traverse(this);
        endLine();
        return lines;
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof TextNode text) write(text.getWholeText());
        else if (node instanceof Element element) begin(element, element.normalName());
    }

    @Override
    public void tail(Node node, int level) {
        if (node instanceof Element element) end(element, element.normalName());
    }

    private void begin(Element element, String name) {
        if (separates(element, name)) paragraph();
        else if (BLOCKS.contains(name) || name.equals("p")) endLine();
        switch (name) {
            case "br" -> lineBreak(element);
            case "hr" -> lines.add(line("---"));
            case "blockquote" -> depth++;
            case "pre" -> fence(true);
            case "ul" -> counters.push(0);
            case "ol" -> counters.push(1);
            case "li" -> open.append(bullet());
            case "td", "th" -> open.append(open.toString().isBlank() ? "" : " | ");
            case "a" -> links.push(new LinkStart(lines.size(), open.length()));
            case "h1", "h2", "h3", "h4" -> open.append("## ");
            default -> open.append(emphasis(element, name));
        }
    }

    private void end(Element element, String name) {
        switch (name) {
            case "blockquote" -> {
                endLine();
                depth--;
            }
            case "pre" -> fence(false);
            case "ul", "ol" -> counters.pop();
            case "a" -> link(element);
            default -> closeEmphasis(element, name);
        }
        if (separates(element, name)) paragraph();
        else if (BLOCKS.contains(name) || name.equals("p")) endLine();
    }

    // Outlook writes each line as a paragraph without any space around it.
    private static boolean separates(Element element, String name) {
        return PARAGRAPHS.contains(name)
                && !(name.equals("p") && element.className().contains("MsoNormal"))
                && !(name.matches("[uo]l")
                        && element.parent() != null
                        && element.parent().nameIs("li"));
    }

    private void write(String text) {
        if (verbatim > 0) {
            var parts = text.replace("\r", "").split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) forceLine();
                open.append(parts[i]);
            }
            return;
        }
        var words = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        boolean again = open.length() == 0 || open.charAt(open.length() - 1) == ' ';
        open.append(again && words.startsWith(" ") ? words.substring(1) : words);
    }

    private void lineBreak(Element element) {
        boolean only = open.toString().isBlank()
                && element.parent() != null
                && element.parent().childrenSize() == 1;
        if (verbatim > 0 || !open.toString().isBlank() || !only) forceLine();
        else lines.add(line(""));
    }

    private void fence(boolean opens) {
        if (opens) lines.add(line("```"));
        else {
            if (!open.isEmpty()) forceLine();
            lines.add(line("```"));
        }
        verbatim += opens ? 1 : -1;
    }

    private String bullet() {
        if (counters.isEmpty()) return "- ";
        var indent = "   ".repeat(Math.min(counters.size(), MOST_DEPTH) - 1);
        int number = counters.pop();
        counters.push(number == 0 ? 0 : number + 1);
        return indent + (number == 0 ? "- " : number + ". ");
    }

    private static String emphasis(Element element, String name) {
        var mark = EMPHASIS.getOrDefault(name, "");
        boolean code = mark.equals("`") && element.closest("pre") != null;
        return mark.isEmpty() || code || !element.hasText() ? "" : mark;
    }

    private void closeEmphasis(Element element, String name) {
        var mark = emphasis(element, name);
        if (mark.isEmpty()) return;
        int end = open.length();
        while (end > 0 && open.charAt(end - 1) == ' ') end--;
        open.insert(end, mark);
    }

    private void link(Element element) {
        var start = links.pop();
        int from = Math.min(start.at(), open.length());
        var text = start.line() == lines.size() ? open.substring(from).strip() : "";
        var href = element.attr("href").strip();
        if (text.isEmpty() || !href.matches("https?://\\S{1,2000}") || same(href, text)) return;
        open.setLength(from);
        open.append('[')
                .append(text)
                .append("](")
                .append(href.replace(")", "%29"))
                .append(')');
    }

    private static boolean same(String href, String text) {
        return href.equals(text)
                || href.replaceFirst("^https?://", "")
                        .replaceFirst("/$", "")
                        .equals(text.replaceFirst("^https?://", "").replaceFirst("/$", ""));
    }

    private void paragraph() {
        endLine();
        if (verbatim == 0 && !lines.isEmpty() && !lines.get(lines.size() - 1).blank()) lines.add(line(""));
    }

    private void endLine() {
        if (!open.toString().isBlank()) forceLine();
        else open.setLength(0);
    }

    private void forceLine() {
        lines.add(line(
                verbatim > 0
                        ? open.toString()
                        : open.toString().replace('\u00a0', ' ').stripTrailing()));
        open.setLength(0);
    }

    private Line line(String text) {
        return new Line(Math.min(depth, MOST_DEPTH), text, depth == 0 && (verbatim > 0 || text.equals("```")));
    }
}
