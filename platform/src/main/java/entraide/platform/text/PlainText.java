package entraide.platform.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a rendered text without its marks, one block a line, for search, mails and excerpts. */
final class PlainText implements NodeVisitor {
    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    static String of(Element body) {
        var plain = new PlainText();
        body.traverse(plain);
        return plain.words.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) text(text);
        else if (node instanceof Element element) begin(element);
    }

    // The line ends that only part the blocks of the HTML from one another are no words.
    private void text(TextNode text) {
        boolean between =
                text.isBlank() && (atLineStart() || text.parent().normalName().equals("tr"));
        if (!between) words.append(text.getWholeText());
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "img" -> words.append(element.attr("alt"));
            case "br" -> breakLine();
            case "td", "th" -> space();
            default -> tail(element, 0);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !isCell(element)) breakLine();
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private void space() {
        if (!atLineStart()) words.append(' ');
    }

    private void breakLine() {
        if (!atLineStart()) words.append('\n');
    }

    private boolean atLineStart() {
        return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
    }
}
