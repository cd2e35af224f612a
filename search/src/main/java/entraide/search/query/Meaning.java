package entraide.search.query;

import static entraide.search.index.Fields.BODY;
import static entraide.search.index.Fields.CODE;
import static entraide.search.index.Fields.LANGUAGES;
import static entraide.search.index.Fields.TITLE;

import entraide.platform.text.Language;
import entraide.search.index.Search.Order;
import entraide.search.index.Want;
import entraide.search.query.Query.Part;
import entraide.search.query.Query.Sort;
import entraide.search.word.Word;
import entraide.search.word.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a query asks for: words that count, filters that hold. */
public final class Meaning {

    private static final int MOST_WORDS = 24;
    private static final int SHORT = 2;
    private static final int BEGINNING = 3;
    private static final float BEGUN = 0.5f;
    private static final Set<String> SMALL = Set.of("les", "des", "une", "the", "and", "for");
    // Of questions: what they are about says more.
    private static final Set<String> ASKING = words("""
            how what which when where why who can could do does did should would i my me you your we our us
            have has had am about from any some much many comment quel quelle quels quelles pourquoi quand
            est il dois doit puis peut peux faut
            """);

    private final Query query;
    private final List<String> languages;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> asking = new LinkedHashSet<>();

    public Meaning(Query query) {
        this.query = query;
        var language = Language.of(query.text());
        languages = language == null ? LANGUAGES : List.of(language);
        var all = new LinkedHashSet<String>();
        for (var part : query.words()) if (part.sort() == Sort.WORD && !part.negated()) all.addAll(formsOf(part));
        all.stream().filter(form -> !idle(form, language)).limit(MOST_WORDS).forEach(forms::add);
        if (!forms.isEmpty())
            all.stream().filter(form -> asks(form, language)).limit(MOST_WORDS).forEach(asking::add);
        else all.stream().limit(MOST_WORDS).forEach(forms::add);
    }

    private static boolean asks(String form, String language) {
        return ASKING.contains(form) && (language == null || !Words.saysNothing(form, language));
    }

    private static boolean idle(String form, String language) {
        if (ASKING.contains(form)) return true;
        if (language != null) return Words.saysNothing(form, language);
        boolean stops = Words.saysNothing(form, "fr") || Words.saysNothing(form, "en");
        return stops && (form.length() <= SHORT || SMALL.contains(form));
    }

    static List<String> formsOf(Part part) {
        return Words.of(part.value()).stream().map(Word::form).toList();
    }

    /** The words that are looked for, as they stand in indexes. */
    public Set<String> forms() {
        return forms;
    }

    /** Whether it holds words that only ask: looked for where the others find little. */
    public boolean asks() {
        return !asking.isEmpty();
    }

    /** With nothing to be looked for in texts, the newest come first. */
    public Order order() {
        return must(List.of(), false, false).isEmpty() ? Order.NEWEST : Order.BEST;
    }

    /**
     * The whole of it.
     *
     * @param words each of {@link #forms} with what is looked for beside it
     * @param begun whether the last word may be only begun, for results while it is typed
     * @param wide whether a text with nothing but words that only ask is wanted too
     */
    public Want want(List<Spelled> words, Filters filters, Instant today, boolean begun, boolean wide) {
        var only = new LinkedHashMap<String, List<Want>>();
        var never = new ArrayList<Want>();
        for (var part : query.filters())
            filters.of(part).ifPresent(want -> {
                if (part.negated()) never.add(want);
                else
                    only.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(want);
            });
        for (var part : query.words()) if (part.negated()) never.addAll(excluded(part));
        var must = must(words, begun, wide);
        var should = must.isEmpty() ? List.<Want>of() : should(words, today, wide);
        return new Want.All(must, should, either(only), never);
    }

    // in:one in:other finds both; is:solved tag:css what is both.
    private static List<Want> either(Map<String, List<Want>> only) {
        var all = new ArrayList<Want>();
        only.forEach((name, wants) -> {
            boolean both = name.equals("tag") || name.equals("after") || name.equals("before");
            if (both || wants.size() == 1) all.addAll(wants);
            else all.add(new Want.Any(wants));
        });
        return all;
    }

    private static List<Want> excluded(Part part) {
        var words = formsOf(part);
        if (words.isEmpty()) return List.of();
        return List.of(
                words.size() == 1 && part.sort() == Sort.WORD ? Ranking.written(words.get(0)) : Ranking.phrase(words));
    }

    private List<Want> should(List<Spelled> words, Instant today, boolean wide) {
        var should = new ArrayList<>(Ranking.lifts(words, today));
        if (!wide) should.addAll(Ranking.asking(asking, languages));
        return should;
    }

    private List<Want> must(List<Spelled> words, boolean begun, boolean wide) {
        var must = new ArrayList<Want>();
        var any = new ArrayList<Want>();
        var spelled = words.isEmpty()
                ? forms.stream().map(form -> new Spelled(form, List.of(), true)).toList()
                : words;
        spelled.forEach(word -> any.add(Ranking.word(word, languages)));
        for (var part : query.words()) {
            if (part.negated()) continue;
            if (part.sort() == Sort.WORD) any.addAll(signs(part));
            else if (!formsOf(part).isEmpty()) must.add(Ranking.phrase(formsOf(part)));
        }
        if (begun) any.addAll(beginnings());
        if (wide) any.addAll(Ranking.asking(asking, languages));
        if (!any.isEmpty()) must.add(new Want.Any(any));
        return must;
    }

    /** {@code c++} and {@code utf-8} as they are written, besides their words. */
    private static List<Want> signs(Part part) {
        var whole = part.value().toLowerCase(Locale.ROOT);
        var words = formsOf(part);
        if (words.size() == 1 && words.get(0).equals(whole) || whole.length() > 200) return List.of();
        var ways = new ArrayList<Want>(List.of(new Want.Term(CODE, whole, 2)));
        if (words.size() > 1) {
            ways.add(new Want.Phrase(TITLE, words, 0, 2));
            ways.add(new Want.Phrase(BODY, words, 0, 1));
        }
        return ways;
    }

    private List<Want> beginnings() {
        return beginning()
                .map(begun ->
                        List.<Want>of(new Want.Begins(TITLE, begun, 2 * BEGUN), new Want.Begins(BODY, begun, BEGUN)))
                .orElse(List.of());
    }

    /** The last word, where it may be only begun. */
    public Optional<String> beginning() {
        var last =
                query.parts().isEmpty() ? null : query.parts().get(query.parts().size() - 1);
        if (last == null
                || last.negated()
                || last.sort() != Sort.WORD
                || last.end() < query.text().length()) return Optional.empty();
        var words = formsOf(last);
        return words.size() == 1 && words.get(0).length() >= BEGINNING ? Optional.of(words.get(0)) : Optional.empty();
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
