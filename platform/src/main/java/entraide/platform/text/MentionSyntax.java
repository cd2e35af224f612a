package entraide.platform.text;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.TextContainer;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.builder.ISequenceBuilder;
import java.util.Locale;
import java.util.Set;

/** Teaches the parser {@code @handle} and {@code #123}; as its own syntax they yield to code and to a backslash. */
final class MentionSyntax implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String rendererType) {
        renderer.nodeRendererFactory(options -> new Writer());
    }

    /** One mention or thread link in the parsed text. */
    static final class Mention extends Node implements TextContainer {
        Mention(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        @Override
        public boolean collectText(
                ISequenceBuilder<? extends ISequenceBuilder<?, BasedSequence>, BasedSequence> out,
                int flags,
                NodeVisitor visitor) {
            out.append(getChars());
            return false;
        }
    }

    private static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "@#";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Reader();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Reader implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            int at = parser.getIndex();
            int end = Mentions.end(parser.getInput(), at);
            if (end == at) return false;
            parser.flushTextNode();
            parser.getBlock().appendChild(new Mention(parser.getInput().subSequence(at, end)));
            parser.setIndex(end);
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }

    private static final class Writer implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(Mention.class, Writer::write));
        }

        private static void write(Mention mention, NodeRendererContext context, HtmlWriter html) {
            var name = mention.getChars().toString();
            if (isInLink(mention)) html.text(name);
            else if (name.charAt(0) == '@') writeLink(html, "mention", "/members/" + handle(name), name);
            else writeLink(html, "thread-link", "/threads/" + name.substring(1), name);
        }

        private static void writeLink(HtmlWriter html, String kind, String href, String name) {
            html.attr("class", kind)
                    .attr("href", href)
                    .withAttr()
                    .tag("a")
                    .text(name)
                    .closeTag("a");
        }
    }

    private static String handle(String name) {
        return name.substring(1).toLowerCase(Locale.ROOT);
    }

    // What looks like a reference but is defined nowhere is shown as text, and a mention in it counts.
    private static boolean isInLink(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link || above instanceof RefNode reference && reference.isDefined()) return true;
        }
        return false;
    }
}
