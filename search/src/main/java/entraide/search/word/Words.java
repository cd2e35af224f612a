package entraide.search.word;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of texts and of queries: made here for every engine, so that all of them find alike. */
public final class Words {

    // Some thousand words are most of what is written; to make a stem takes ten times as long as to look it up.
    private static final int MOST_KNOWN = 8_000;
    private static final int LONGEST_KNOWN = 40;
    private static final Cache<Known, Optional<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    private Words() {}

    /** As they stand there. */
    public static List<Word> of(String text) {
        return read(Analysers.EXACT, text);
    }

    /** As stems of a language, without words that say nothing. */
    public static List<Word> stems(String text, String language) {
        return read(analyser(language), text);
    }

    private record Known(String word, String language) {}

    /** The stem of one word; empty for one that says nothing in that language. */
    public static Optional<String> stem(String word, String language) {
        return word.length() > LONGEST_KNOWN
                ? made(word, language)
                : KNOWN.get(new Known(word, language), known -> made(known.word, known.language));
    }

    private static Optional<String> made(String word, String language) {
        return stems(word, language).stream().map(Word::form).findFirst();
    }

    public static boolean saysNothing(String word, String language) {
        return Analysers.Stops.of(language).contains(word);
    }

    static String joined(List<Word> words) {
        var joined = new StringBuilder();
        for (var word : words) {
            if (!joined.isEmpty()) joined.append(' ');
            joined.append(word.form());
        }
        return joined.toString();
    }

    private static Analyzer analyser(String language) {
        return language.equals("fr") ? Analysers.FRENCH : Analysers.ENGLISH;
    }

    private static List<Word> read(Analyzer analyser, String text) {
        var words = new ArrayList<Word>();
        try (var stream = analyser.tokenStream("", text)) {
            var form = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (form.length() > 0) words.add(new Word(form.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
