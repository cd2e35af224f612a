package entraide.platform.text;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The last word on what may be shown: each tag, and for each attribute the whole shape of its value. */
final class SafeHtml extends Safelist {
    static final String FILE = "/api/v1/forum/files/\\d{1,18}";
    static final String THREAD = "/threads/\\d{1,18}";
    static final String MEMBER = "/members/[a-z0-9_-]{2,30}";
    static final String WEB = "(?i:https?)://[^\\s\\p{Cntrl}\\p{Cf}\"<>`\\\\]+";
    static final String MAIL = "(?i:mailto):[\\w.!#$'*+/=^{|}~-]+@[\\w.-]+";
    static final String NOTE = "(?:fn|fnref)-[a-z0-9]+(?:-\\d{1,6})+";
    static final String REL = "nofollow ugc noopener";

    private static final String SOME_TEXT = "(?s).{0,1000}";
    private static final Map<String, Pattern> VALUES = Map.ofEntries(
            entry("a href", exactly(WEB, MAIL, FILE, THREAD, MEMBER, "#" + NOTE)),
            entry("a rel", exactly(REL)),
            entry("a title", exactly(SOME_TEXT)),
            entry("a class", exactly("mention", "thread-link", "footnote-ref", "footnote-backref")),
            entry("img src", exactly(FILE)),
            entry("img alt", exactly(SOME_TEXT)),
            entry("img title", exactly(SOME_TEXT)),
            entry("img loading", exactly("lazy")),
            entry("code class", exactly("language-[\\w+#.-]{1,40}")),
            entry("div class", exactly("footnotes")),
            entry("li class", exactly("task-list-item")),
            entry("li id", exactly(NOTE)),
            entry("sup id", exactly(NOTE)),
            entry("ol start", exactly("\\d{1,9}")),
            entry("th align", exactly("left", "center", "right")),
            entry("td align", exactly("left", "center", "right")),
            entry("input type", exactly("checkbox")),
            entry("input disabled", exactly("", "disabled")),
            entry("input checked", exactly("", "checked")));
    private static final String DIRECTION = "dir";
    private static final Cleaner CLEANER = new Cleaner(new SafeHtml());

    private SafeHtml() {
        addTags(
                "p",
                "br",
                "h3",
                "h4",
                "h5",
                "h6",
                "em",
                "strong",
                "del",
                "sup",
                "a",
                "img",
                "code",
                "pre",
                "blockquote");
        addTags("ul", "ol", "li", "label", "input", "table", "thead", "tbody", "tr", "th", "td", "div", "hr");
    }

    static Document clean(Document html) {
        return CLEANER.clean(html);
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        if (attribute.getKey().equals(DIRECTION)) return attribute.getValue().equals("auto");
        var values = VALUES.get(tag + " " + attribute.getKey());
        return values != null && values.matcher(attribute.getValue()).matches();
    }

    private static Pattern exactly(String... shapes) {
        return Pattern.compile(String.join("|", shapes));
    }
}
