package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.text.Language;
import entraide.server.search.Matters.Judged;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How well what is meant is found, beside plain BM25: on the demo town's questions, and on some with judged searches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RelevanceTest {

    private static final int FIRST = 10;
    private static final Map<String, Matters> MATTERS = Map.of("fr", Matters.in("fr"), "en", Matters.in("en"));
    /** Nothing was tuned on these. */
    private static final Map<String, Matters> HELD = Map.of("fr", Matters.in("held-fr"), "en", Matters.in("held-en"));

    private interface Ranked {
        List<String> titles(String query) throws IOException;
    }

    private final Collection collection = new Collection();
    private final List<Collection.Asked> town = collection.asked();
    private List<Matters.Text> all;
    Library library;

    abstract Map<String, String> settings();

    /** Whatever makes two runs of the same differ is done away with. */
    void settle() {}

    @BeforeAll
    void open() {
        var ofTown = town.stream().map(one -> new Matters.Text(one.title(), one.body()));
        var ofMatters = Stream.of(MATTERS, HELD)
                .flatMap(sets -> List.of("fr", "en").stream().map(sets::get))
                .flatMap(some -> some.texts().stream());
        all = Stream.concat(ofTown, ofMatters).toList();
        library = new Library(settings());
        for (var one : all) library.ask(library.lea, one.title(), one.body());
        library.settled();
        settle();
    }

    @AfterAll
    void close() {
        library.close();
    }

    @Test
    void questions_of_the_town_are_found_as_well_as_by_bm25_with_typos_too() throws IOException {
        for (var language : List.of("fr", "en")) {
            var asked = town.stream()
                    .filter(one -> language.equals(Language.of(one.title() + "\n" + one.body())))
                    .map(one -> new Judged(one.query(), Map.of(one.title(), 1)))
                    .toList();
            compareAll("town " + language, language, asked);
        }
    }

    @Test
    void what_is_meant_is_found_as_well_as_by_bm25_and_better_with_typos() throws IOException {
        for (var language : List.of("fr", "en")) {
            var typos = compareAll(
                    "matters " + language, language, MATTERS.get(language).judged());
            assertThat(typos.ours.ndcg).as(language).isGreaterThan(typos.theirs.ndcg * 1.1);
            assertThat(typos.ours.recall).as(language).isGreaterThan(typos.theirs.recall);
        }
    }

    @Test
    void what_was_not_tuned_on_is_found_as_well_as_by_bm25_too() throws IOException {
        for (var language : List.of("fr", "en")) {
            var asked = HELD.get(language).judged();
            var plain = new Plain(language.equals("fr") ? new FrenchAnalyzer() : new EnglishAnalyzer(), all);
            var what = "held out " + language;
            compare(what + " as typed", asked, plain, query -> query);
            compare(what + " with typos", asked, plain, collection::withTypos);
            // An "à" without its accent is a word to BM25, and once finds what is meant among what is not.
            var folded = measure(what + " without accents", asked, plain, Collection::withoutAccents);
            assertThat(folded.ours.ndcg).isGreaterThanOrEqualTo(folded.theirs.ndcg);
        }
    }

    /** Gives the last of these comparisons, with typos. */
    private Both compareAll(String what, String language, List<Judged> asked) throws IOException {
        var plain = new Plain(language.equals("fr") ? new FrenchAnalyzer() : new EnglishAnalyzer(), all);
        compare(what + " as typed", asked, plain, query -> query);
        compare(what + " without accents", asked, plain, Collection::withoutAccents);
        return compare(what + " with typos", asked, plain, collection::withTypos);
    }

    private record Both(Score ours, Score theirs) {}

    private Both compare(String what, List<Judged> asked, Plain plain, UnaryOperator<String> typed) throws IOException {
        var both = measure(what, asked, plain, typed);
        assertThat(both.ours.ndcg).as(what).isGreaterThanOrEqualTo(both.theirs.ndcg);
        assertThat(both.ours.recall).as(what).isGreaterThanOrEqualTo(both.theirs.recall);
        return both;
    }

    private Both measure(String what, List<Judged> asked, Plain plain, UnaryOperator<String> typed) throws IOException {
        var queries = asked.stream()
                .map(one -> new Judged(typed.apply(one.query()), one.grades()))
                .toList();
        var both = new Both(score(queries, this::titles), score(queries, plain::titles));
        System.out.printf("%s, %d queries: bm25 %s, ours %s%n", what, queries.size(), both.theirs, both.ours);
        return both;
    }

    private record Score(double ndcg, double recall) {
        @Override
        public String toString() {
            return "nDCG@10 %.3f recall@100 %.3f".formatted(ndcg, recall);
        }
    }

    private static Score score(List<Judged> queries, Ranked ranked) throws IOException {
        double ndcg = 0;
        double recall = 0;
        for (var query : queries) {
            var titles = ranked.titles(query.query());
            var best = query.grades().values().stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            var gains = titles.stream()
                    .map(title -> query.grades().getOrDefault(title, 0))
                    .toList();
            ndcg += gained(gains) / gained(best);
            recall += gains.stream().filter(gain -> gain > 0).count() / (double) best.size();
        }
        return new Score(ndcg / queries.size(), recall / queries.size());
    }

    private static double gained(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < Math.min(FIRST, gains.size()); i++)
            sum += (Math.pow(2, gains.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        return sum;
    }

    private List<String> titles(String query) {
        var path = "/api/v1/search/results?facets=false&limit=100&q=" + Library.encoded(query);
        return library.lea.get(path).json().getJsonArray("items").stream()
                .map(item -> (JsonObject) item)
                .filter(item -> item.getString("kind").equals("thread"))
                .map(item -> item.getString("title"))
                .toList();
    }

    @Test
    void the_original_of_a_reworded_question_is_among_the_five_that_are_offered() {
        var ofTown = town.stream()
                .map(one -> new Judged(one.query(), Map.of(one.title(), 1)))
                .toList();
        offered("town", ofTown);
        for (var language : List.of("fr", "en"))
            offered("matters " + language, MATTERS.get(language).retold());
    }

    private void offered(String what, List<Judged> reworded) {
        long offered = reworded.stream().filter(this::isOffered).count();
        System.out.printf("%s: offered for %d of %d reworded questions%n", what, offered, reworded.size());
        assertThat(offered).as(what).isGreaterThanOrEqualTo((long) Math.ceil(reworded.size() * 0.75));
    }

    private boolean isOffered(Judged one) {
        var path = "/api/v1/search/similar?title=" + Library.encoded(one.query());
        return library.lea.get(path).itemList().stream()
                .anyMatch(item -> one.grades().containsKey(item.getString("title")));
    }
}
