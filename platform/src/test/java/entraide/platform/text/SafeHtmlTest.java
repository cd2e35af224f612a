package entraide.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each vector in each wrapper: what comes out is judged by a list of its own, not by the one under test. */
class SafeHtmlTest {
    private static final Set<String> TAGS = Set.of(
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
            "blockquote",
            "ul",
            "ol",
            "li",
            "label",
            "input",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "hr");
    private static final Set<String> ATTRIBUTES = Set.of(
            "dir",
            "href",
            "rel",
            "title",
            "class",
            "src",
            "alt",
            "loading",
            "id",
            "start",
            "align",
            "type",
            "disabled",
            "checked");
    private static final Pattern HREF = Pattern.compile(
            "(?i)(https?://[^\\s<>\"\\\\]+|mailto:[^\\s:%?]+@[^\\s:%?]+|/(threads|api/v1/forum/files)/\\d+|/members/[a-z0-9_-]+|#fn(ref)?-[a-z0-9-]+)");
    private static final Pattern CLASS = Pattern.compile(
            "mention|thread-link|footnote-ref|footnote-backref|footnotes|task-list-item|language-[\\w+#.-]+");

    static Stream<String> vectors() {
        return Stream.of(Vectors.MARKUP, Vectors.ADDRESSES, Vectors.MARKDOWN).flatMap(List::stream);
    }

    static List<String> wrapped(String vector) {
        return List.of(
                vector,
                "avant " + vector + " après",
                "> " + vector,
                "- " + vector,
                "- [ ] " + vector,
                "# " + vector,
                "**" + vector + "**",
                "~~" + vector + "~~",
                "`" + vector + "`",
                "```" + vector + "\n" + vector + "\n```",
                "    " + vector,
                "[" + vector + "](https://x.test)",
                "[a](" + vector + ")",
                "[a](<" + vector + ">)",
                "[a](https://x.test \"" + vector + "\")",
                "[a](https://x.test/" + vector + ")",
                "![" + vector + "](/api/v1/forum/files/1)",
                "![a](" + vector + ")",
                "![a](/api/v1/forum/files/1 '" + vector + "')",
                "<" + vector + ">",
                "[r]\n\n[r]: " + vector,
                "[r]: https://x.test (" + vector + ")\n\n[r] ![r]",
                "|" + vector + "|\n|-|\n|" + vector + "|",
                "a[^1]\n\n[^1]: " + vector,
                "a[^" + vector + "]\n\n[^" + vector + "]: x",
                "@" + vector,
                "#" + vector,
                "https://x.test/" + vector,
                "www." + vector,
                "x@" + vector,
                "&lt;" + vector + "&gt;",
                "\\" + vector,
                "<b>" + vector + "</b>",
                "<!-- " + vector + " -->");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothing_that_acts_comes_out(String vector) {
        for (var source : wrapped(vector)) {
            var rendered = Renderer.render(source);
            assertHarmless(source, rendered.html());
            assertHarmless(source, AsTyped.of(Text.clean(source)).html());
            assertStable(source, rendered.html());
        }
    }

    @Test
    void there_are_enough_vectors() {
        assertThat(vectors().distinct().count()).isGreaterThanOrEqualTo(150);
    }

    private static void assertHarmless(String source, String html) {
        var harm = Jsoup.parse(html).body().select("body *").stream()
                .filter(SafeHtmlTest::harms)
                .toList();
        assertThat(harm).as(source).isEmpty();
        assertThat(html).as(source).doesNotContain("\0");
    }

    private static boolean harms(Element element) {
        return !TAGS.contains(element.normalName())
                || element.attributes().asList().stream().anyMatch(attribute -> harms(element, attribute));
    }

    private static boolean harms(Element element, Attribute attribute) {
        var value = attribute.getValue();
        return !switch (attribute.getKey()) {
            case "href" -> HREF.matcher(value).matches();
            case "src" -> value.matches("/api/v1/forum/files/\\d+");
            case "class" -> CLASS.matcher(value).matches();
            case "id" -> value.matches("fn(ref)?-[a-z0-9]+-[0-9-]+");
            case "type" -> value.equals("checkbox") && element.hasAttr("disabled");
            default -> ATTRIBUTES.contains(attribute.getKey());
        };
    }

    // What changes its meaning when it is read a second time is how markup is smuggled past a filter.
    private static void assertStable(String source, String html) {
        var again = Jsoup.parseBodyFragment(html);
        again.outputSettings().prettyPrint(false);
        assertThat(again.body().html()).as(source).isEqualTo(html);
    }
}
