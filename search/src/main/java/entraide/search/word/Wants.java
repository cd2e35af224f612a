package entraide.search.word;

import static entraide.search.index.Fields.BODY;
import static entraide.search.index.Fields.CODE;
import static entraide.search.index.Fields.LANGUAGES;
import static entraide.search.index.Fields.TITLE;
import static entraide.search.index.Fields.stems;

import entraide.search.index.Want;
import java.util.ArrayList;
import java.util.List;

/** Trees that are used more than once. */
public final class Wants {

    private static final int ONE_EDIT = 4;
    private static final int TWO_EDITS = 7;
    // Of longer ones it takes a tenth of a second to say what is like them.
    private static final int LONGEST_EDITED = 40;

    private Wants() {}

    /** The word or one of its kin, wherever it stands. */
    public static Want anywhere(String word) {
        var ways = new ArrayList<Want>();
        for (var field : List.of(TITLE, BODY)) ways.addAll(in(field, word));
        ways.add(new Want.Term(CODE, word, 1));
        return new Want.Any(ways);
    }

    /** The word itself: that its kin may be read does not mean that it may be told. */
    public static Want itself(String word) {
        return new Want.Any(List.of(new Want.Term(TITLE, word, 1), new Want.Term(BODY, word, 1)));
    }

    // Wherever the word itself stands its stem does too, but where the word says nothing.
    private static List<Want> in(String field, String word) {
        var ways = new ArrayList<Want>();
        for (var language : LANGUAGES)
            Words.stem(word, language).ifPresent(stem -> ways.add(new Want.Term(stems(field, language), stem, 1)));
        if (ways.size() < LANGUAGES.size()) ways.add(new Want.Term(field, word, 1));
        return ways;
    }

    /** How many letters may be wrong in a word: none in short ones, for those are all alike. */
    public static int edits(String word) {
        if (word.length() > LONGEST_EDITED) return 0;
        return word.length() < ONE_EDIT ? 0 : word.length() < TWO_EDITS ? 1 : 2;
    }
}
