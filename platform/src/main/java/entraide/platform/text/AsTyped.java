package entraide.platform.text;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A text shown as it was typed: paragraphs and lines, nothing read into it. */
final class AsTyped {
    private final Element body = Document.createShell("").body();
    private Element paragraph;

    private AsTyped() {}

    static Rendered of(String text) {
        var typed = new AsTyped();
        text.lines().forEach(typed::line);
        typed.body.ownerDocument().outputSettings().prettyPrint(false);
        return new Rendered(typed.body.html(), Set.of(), Set.of(), Set.of(), text.strip(), true);
    }

    private void line(String line) {
        if (line.isBlank()) {
            paragraph = null;
            return;
        }
        if (paragraph == null) paragraph = body.appendElement("p").attr("dir", "auto");
        else paragraph.appendElement("br");
        paragraph.appendText(line);
    }
}
