package entraide.search.word;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** From text to words: as written, and as stems of each language. Accents go first, so that nothing depends on them. */
final class Analysers {

    static final Analyzer EXACT = of(words -> words);

    static final Analyzer FRENCH = of(words -> new FrenchLightStemFilter(new StopFilter(words, Stops.of("fr"))));

    static final Analyzer ENGLISH = of(words -> new PorterStemFilter(new StopFilter(words, Stops.of("en"))));

    private Analysers() {}

    private interface Ending {
        TokenStream after(TokenStream words);
    }

    private static Analyzer of(Ending ending) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = new StandardTokenizer();
                TokenStream words = new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES);
                words = new EnglishPossessiveFilter(words);
                words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
                return new TokenStreamComponents(tokens, ending.after(words));
            }
        };
    }

    /** Words that say nothing, without their accents. */
    static final class Stops {

        private static final CharArraySet FRENCH_ONES = folded(FrenchAnalyzer.getDefaultStopSet());
        private static final CharArraySet ENGLISH_ONES = folded(EnglishAnalyzer.getDefaultStopSet());

        private Stops() {}

        static CharArraySet of(String language) {
            return language.equals("fr") ? FRENCH_ONES : ENGLISH_ONES;
        }

        private static CharArraySet folded(CharArraySet words) {
            var folded = new CharArraySet(words.size(), true);
            words.forEach(word -> folded.add(fold(new String((char[]) word))));
            return folded;
        }

        private static String fold(String word) {
            var to = new char[word.length() * 4];
            int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, to, 0, word.length());
            return new String(to, 0, length);
        }
    }
}
