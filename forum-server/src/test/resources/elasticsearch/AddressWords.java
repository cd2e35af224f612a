package entraide.elasticsearch;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** How the index of keys reads addresses. Elasticsearch has it in a module that its distribution for tests leaves out. */
public final class AddressWords extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "uax_url_email",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, UAX29URLEmailTokenizer::new));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "pattern_capture", (index, environment, name, settings) -> filter(name, captured(settings)),
                "unique", (index, environment, name, settings) -> filter(name, RemoveDuplicatesTokenFilter::new));
    }

    private static UnaryOperator<TokenStream> captured(Settings settings) {
        List<String> patterns = settings.getAsList("patterns");
        boolean original = settings.getAsBoolean("preserve_original", true);
        var compiled = patterns.stream().map(Pattern::compile).toArray(Pattern[]::new);
        return words -> new PatternCaptureGroupTokenFilter(words, original, compiled);
    }

    private static TokenFilterFactory filter(String name, UnaryOperator<TokenStream> words) {
        return new TokenFilterFactory() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public TokenStream create(TokenStream stream) {
                return words.apply(stream);
            }
        };
    }
}
