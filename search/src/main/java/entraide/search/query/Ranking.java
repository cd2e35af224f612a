package entraide.search.query;

import static entraide.search.index.Fields.BODY;
import static entraide.search.index.Fields.CODE;
import static entraide.search.index.Fields.CONTEXT;
import static entraide.search.index.Fields.LANGUAGES;
import static entraide.search.index.Fields.MARKS;
import static entraide.search.index.Fields.TITLE;
import static entraide.search.index.Fields.stems;

import entraide.search.index.Want;
import entraide.search.index.Want.Any;
import entraide.search.index.Want.Best;
import entraide.search.index.Want.Between;
import entraide.search.index.Want.Flat;
import entraide.search.index.Want.Marked;
import entraide.search.index.Want.Phrase;
import entraide.search.index.Want.Term;
import entraide.search.word.Wants;
import entraide.search.word.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What counts how much. Weights are of one sum, so that engines may pass over what cannot come near the best. */
final class Ranking {

    private static final float TITLES = 1.6f;
    private static final float EXACT = 0.35f;
    private static final float IDENTIFIER = 0.7f;
    private static final float AKIN = 0.6f;
    private static final float MEANT = 0.85f;
    private static final float ASKING = 0.3f;
    private static final float ABOVE = 0.4f;
    private static final float EACH_WORD = 0.5f;
    private static final float ALSO = 0.2f;
    private static final int MOST_TOGETHER = 6;

    private Ranking() {}

    /** A word as it was typed, or as it may have been meant, in its forms in some languages. */
    static Want word(Spelled word, List<String> languages) {
        var own = form(word.form(), 1, languages);
        if (word.akin().isEmpty()) return own;
        float weight = word.known() ? AKIN : MEANT;
        var ways = Stream.concat(Stream.of(own), word.akin().stream().map(like -> akin(like, weight, languages)))
                .toList();
        return new Best(ways, 0);
    }

    private static Want akin(String like, float weight, List<String> languages) {
        var words = Words.of(like).stream().map(one -> one.form()).toList();
        return words.size() == 1
                ? form(words.get(0), weight, languages)
                : new Any(List.of(new Phrase(TITLE, words, 0, TITLES * weight), new Phrase(BODY, words, 0, weight)));
    }

    // In a title and in the text it counts little more than in the title alone: else one word that is rare in titles
    // outweighs two that stand in the text.
    private static Want form(String form, float weight, List<String> languages) {
        var text = new ArrayList<>(in(BODY, form, weight, languages));
        text.add(new Term(CODE, form, IDENTIFIER * weight));
        return new Best(List.of(new Any(in(TITLE, form, TITLES * weight, languages)), new Any(text)), ALSO);
    }

    private static List<Want> in(String field, String form, float weight, List<String> languages) {
        var kin = languages.stream()
                .flatMap(language -> Words.stem(form, language).stream()
                        .<Want>map(stem -> new Term(stems(field, language), stem, weight)))
                .toList();
        var exact = new Term(field, form, EXACT * weight);
        return kin.isEmpty() ? List.of(exact) : List.of(new Best(kin, 0), exact);
    }

    /** Words of questions, which say little of what they are about. */
    static List<Want> asking(Collection<String> forms, List<String> languages) {
        return forms.stream()
                .flatMap(form -> mention(form, ASKING, languages).stream())
                .toList();
    }

    /** A word that counts a little where it stands. */
    static List<Want> mention(String form, float weight, List<String> languages) {
        var ways = new ArrayList<>(in(TITLE, form, TITLES * weight, languages));
        ways.addAll(in(BODY, form, weight, languages));
        return ways;
    }

    static Want phrase(List<String> words) {
        if (words.size() == 1)
            return new Any(List.of(new Term(TITLE, words.get(0), TITLES), new Term(BODY, words.get(0), 1)));
        return new Any(List.of(new Phrase(TITLE, words, 0, TITLES), new Phrase(BODY, words, 0, 1)));
    }

    /** As it stands there: who leaves a word out does not mean its kin. */
    static Want written(String form) {
        return new Any(List.of(new Term(TITLE, form, 1), new Term(BODY, form, 1), new Term(CODE, form, 1)));
    }

    /** What lifts a text that has some of the words above others that have them too. */
    static List<Want> lifts(List<Spelled> words, Instant today) {
        var lifts = new ArrayList<Want>();
        if (words.size() > 1 && words.size() <= MOST_TOGETHER) {
            var forms = words.stream().map(Spelled::form).toList();
            lifts.add(new Phrase(TITLE, forms, 2, TITLES));
            lifts.add(new Phrase(BODY, forms, 4, 1));
            var all = words.stream().map(Ranking::anywhere).toList();
            lifts.add(new Flat(new Want.All(List.of(), List.of(), all, List.of()), EACH_WORD * words.size()));
        }
        words.forEach(word -> lifts.addAll(above(word)));
        lifts.addAll(standing(today));
        return lifts;
    }

    private static Want anywhere(Spelled word) {
        return new Any(Stream.concat(Stream.of(word.form()), word.akin().stream())
                .map(Wants::anywhere)
                .toList());
    }

    private static List<Want> above(Spelled word) {
        var stems = LANGUAGES.stream()
                .flatMap(language -> Words.stem(word.form(), language).stream())
                .distinct()
                .<Want>map(stem -> new Term(CONTEXT, stem, ABOVE))
                .toList();
        return stems.isEmpty() ? List.of(new Term(CONTEXT, word.form(), ABOVE)) : stems;
    }

    /** Little: among texts that say the same, what helped comes first, and then what is new. */
    private static List<Want> standing(Instant today) {
        return List.of(
                lift("state:solved", 0.5f),
                lift("state:endorsed", 0.4f),
                lift("state:answered", 0.15f),
                new Flat(new Between(today.minus(Duration.ofDays(30)), null), 0.1f),
                new Flat(new Between(today.minus(Duration.ofDays(365)), null), 0.1f));
    }

    private static Want lift(String mark, float weight) {
        return new Flat(new Marked(MARKS, List.of(mark)), weight);
    }
}
