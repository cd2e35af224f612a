package entraide.platform.text;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From source to safe HTML, on the thread that asks: what cannot be had within the limits is shown as it was typed. */
final class Renderer {
    private static final Logger LOG = LoggerFactory.getLogger(Renderer.class);
    private static final Duration LIMIT = Duration.ofMillis(600);
    private static final int LONGEST_HTML = 1_000_000;

    // Markup in the source is shown, never passed on; without HTML blocks it does not swallow the Markdown beside it
    // either.
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TaskListExtension.TIGHT_ITEM_CLASS, "task-list-item")
            .set(TaskListExtension.LOOSE_ITEM_CLASS, "task-list-item")
            .set(TaskListExtension.ITEM_DONE_MARKER, "<input type=\"checkbox\" disabled checked> ")
            .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<input type=\"checkbox\" disabled> ")
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create(),
                            FootnoteExtension.create(),
                            new MentionSyntax()))
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder(OPTIONS).build();

    // Read once: reading a query takes longer than finding what it asks for.
    private static final Evaluator MENTIONS = QueryParser.parse("a.mention");
    private static final Evaluator THREADS = QueryParser.parse("a[href^=/threads/]");
    private static final Evaluator IMAGES = QueryParser.parse("img");
    private static final Evaluator FILES = QueryParser.parse("a[href^=/api/v1/forum/files/]");

    private Renderer() {}

    static Rendered render(String source) {
        var text = Text.clean(source);
        try {
            return markdown(text);
        } catch (TooMuch | StackOverflowError tooMuch) {
            return AsTyped.of(text);
        } catch (RuntimeException mistake) {
            LOG.warn("the parser failed on a text of {} characters", text.length(), mistake);
            return AsTyped.of(text);
        }
    }

    private static Rendered markdown(String text) {
        Effort.check(text);
        var document = PARSER.parse(BasedSequence.of(new Deadline(text, LIMIT)));
        Tree.check(document);
        var html = HTML.render(document);
        if (html.length() > LONGEST_HTML) throw new TooMuch("html");
        var dirty = Jsoup.parseBodyFragment(html);
        Finish.of(dirty.body(), text);
        return rendered(SafeHtml.clean(dirty));
    }

    private static Rendered rendered(Document clean) {
        clean.outputSettings().prettyPrint(false);
        var body = clean.body();
        return new Rendered(
                body.html().strip(),
                named(body, MENTIONS, "href", path -> path),
                named(body, THREADS, "href", Long::valueOf),
                files(body),
                PlainText.of(body),
                false);
    }

    private static Set<Long> files(Element body) {
        var files = named(body, IMAGES, "src", Long::valueOf);
        files.addAll(named(body, FILES, "href", Long::valueOf));
        return files;
    }

    private static <T> Set<T> named(Element body, Evaluator query, String attribute, Function<String, T> name) {
        return body.select(query).stream()
                .map(element -> element.attr(attribute))
                .map(path -> name.apply(path.substring(path.lastIndexOf('/') + 1)))
                .collect(Collectors.toSet());
    }
}
