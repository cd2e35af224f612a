package entraide.platform.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Makes links of the bare addresses in a text; done on the finished tree, since the parser's own way is quadratic. */
final class Autolinks {
    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private Autolinks() {}

    static void in(TextNode node) {
        var text = node.getWholeText();
        if (!mayHold(text)) return;
        List<Node> parts = new ArrayList<>();
        for (var span : LINKS.extractSpans(text)) parts.add(part(text, span));
        if (parts.size() == 1 && parts.get(0) instanceof TextNode) return;
        parts.forEach(node::before);
        node.remove();
    }

    private static boolean mayHold(String text) {
        return text.indexOf("://") >= 0 || text.indexOf('@') >= 0 || text.contains("www.") || text.contains("WWW.");
    }

    private static Node part(String text, Span span) {
        var words = text.substring(span.getBeginIndex(), span.getEndIndex());
        return span instanceof LinkSpan link
                ? new Element("a").attr("href", prefix(link.getType()) + words).text(words)
                : new TextNode(words);
    }

    private static String prefix(LinkType type) {
        return switch (type) {
            case EMAIL -> "mailto:";
            case WWW -> "http://";
            case URL -> "";
        };
    }
}
