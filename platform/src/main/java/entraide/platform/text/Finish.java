package entraide.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the parser's HTML into ours: headings below the page's, pictures of our own, links that say what they are. */
final class Finish {
    private static final Pattern FILE = Pattern.compile(SafeHtml.FILE);
    private static final Pattern OWN =
            Pattern.compile(String.join("|", SafeHtml.FILE, SafeHtml.THREAD, SafeHtml.MEMBER, "#" + SafeHtml.NOTE));
    private static final Pattern OUTWARD = Pattern.compile(SafeHtml.WEB + "|" + SafeHtml.MAIL);
    private static final Pattern NOTE_MARK = Pattern.compile("(#?)(fn|fnref)-([\\d-]+)");

    private final String noteKey;

    // Posts share a page: the notes of each need names of their own.
    private Finish(String source) {
        this.noteKey = Integer.toString(source.hashCode() & Integer.MAX_VALUE, 36);
    }

    static void of(Element body, String source) {
        var finish = new Finish(source);
        finish.bareAddresses(body);
        for (var element : body.getAllElements()) finish.finish(element);
    }

    private void bareAddresses(Element body) {
        List<TextNode> texts = new ArrayList<>();
        collectTexts(body, texts);
        texts.forEach(Autolinks::in);
    }

    private static void collectTexts(Element body, List<TextNode> texts) {
        Node node = body;
        while (node != null) {
            if (node instanceof TextNode text) texts.add(text);
            node = isClosed(node) || node.childNodeSize() == 0 ? following(node, body) : node.childNode(0);
        }
    }

    private static boolean isClosed(Node node) {
        return switch (node.nodeName()) {
            case "a", "code", "pre" -> true;
            default -> false;
        };
    }

    private static Node following(Node node, Element within) {
        for (var at = node; at != within && at != null; at = at.parent()) {
            if (at.nextSibling() != null) return at.nextSibling();
        }
        return null;
    }

    private void finish(Element element) {
        switch (element.normalName()) {
            case "h1" -> heading(element, "h3");
            case "h2" -> heading(element, "h4");
            case "h3" -> heading(element, "h5");
            case "h4", "h5", "h6" -> heading(element, "h6");
            case "p", "blockquote", "td", "th", "pre" -> element.attr("dir", "auto");
            case "li" -> item(element);
            case "sup" -> note(element, "id");
            case "a" -> link(element);
            case "img" -> picture(element);
            case "input" -> task(element);
            default -> {}
        }
    }

    private static void heading(Element element, String level) {
        element.tagName(level).attr("dir", "auto");
    }

    private void item(Element item) {
        item.attr("dir", "auto");
        note(item, "id");
    }

    private void note(Element element, String attribute) {
        var mark = NOTE_MARK.matcher(element.attr(attribute));
        if (mark.matches()) element.attr(attribute, mark.replaceFirst("$1$2-" + noteKey + "-$3"));
    }

    private void link(Element link) {
        note(link, "href");
        var href = address(link.attr("href"));
        boolean outward = OUTWARD.matcher(href).matches();
        if (!outward && !OWN.matcher(href).matches()) {
            link.unwrap();
            return;
        }
        link.attr("href", href);
        if (outward) link.attr("rel", SafeHtml.REL);
        if (!link.hasText() && link.selectFirst("img") == null) link.appendText(href);
    }

    private static String address(String href) {
        return href.strip().replace(" ", "%20").replace("\\", "%5C");
    }

    private static void picture(Element picture) {
        if (FILE.matcher(picture.attr("src")).matches()) picture.attr("loading", "lazy");
        else picture.replaceWith(insteadOf(picture));
    }

    // A picture from elsewhere would tell its owner who reads what, and when.
    private static Node insteadOf(Element picture) {
        var href = address(picture.attr("src"));
        var words = picture.attr("alt").isBlank() ? href : picture.attr("alt");
        if (!OUTWARD.matcher(href).matches() || picture.closest("a") != null) return new TextNode(words);
        return new Element("a").attr("href", href).attr("rel", SafeHtml.REL).text(words);
    }

    // The words beside a box are its label: a box without a name says nothing to a screen reader.
    private static void task(Element box) {
        var label = new Element("label");
        var words = box.nextSibling();
        box.before(label).remove();
        label.appendChild(box);
        while (words != null && !(words instanceof Element element && element.isBlock())) {
            var next = words.nextSibling();
            label.appendChild(words);
            words = next;
        }
    }
}
