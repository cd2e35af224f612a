package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.text.Language;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well what is meant is found, beside plain BM25, on questions made from the demo town. */
class RelevanceTest {

    private interface Ranked {
        List<String> titles(String query) throws IOException;
    }

    private static final Collection COLLECTION = new Collection();
    private static final List<Collection.Asked> ASKED = COLLECTION.asked();
    private static Library library;

    @BeforeAll
    static void open() {
        library = new Library(Map.of());
        for (var one : ASKED) library.ask(library.lea, one.title(), one.body());
        library.settled();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void french_and_english_are_found_no_worse_than_by_bm25_and_better_with_typos_and_without_accents()
            throws IOException {
        for (var language : List.of("fr", "en")) {
            var asked = ASKED.stream()
                    .filter(one -> language.equals(Language.of(one.title() + "\n" + one.body())))
                    .toList();
            var plain = new Plain(language.equals("fr") ? new FrenchAnalyzer() : new EnglishAnalyzer(), ASKED);
            compare(language, "as typed", asked, plain, query -> query);
            compare(language, "without accents", asked, plain, Collection::withoutAccents);
            compare(language, "with typos", asked, plain, COLLECTION::withTypos);
        }
    }

    private static void compare(
            String language, String how, List<Collection.Asked> asked, Plain plain, UnaryOperator<String> typed)
            throws IOException {
        var queries = asked.stream()
                .map(one -> new Collection.Asked(one.title(), "", typed.apply(one.query())))
                .toList();
        var theirs = score(queries, plain::titles);
        var ours = score(queries, RelevanceTest::titles);
        System.out.printf("%s %s, %d queries: bm25 %s, ours %s%n", language, how, queries.size(), theirs, ours);
        assertThat(ours.ndcg).as("%s %s", language, how).isGreaterThanOrEqualTo(theirs.ndcg);
        assertThat(ours.recall).as("%s %s", language, how).isGreaterThanOrEqualTo(theirs.recall);
    }

    private record Score(double ndcg, double recall) {
        @Override
        public String toString() {
            return "nDCG@10 %.3f recall@100 %.3f".formatted(ndcg, recall);
        }
    }

    private static Score score(List<Collection.Asked> queries, Ranked ranked) throws IOException {
        double ndcg = 0;
        double recall = 0;
        for (var query : queries) {
            int place = ranked.titles(query.query()).indexOf(query.title());
            if (place >= 0 && place < 10) ndcg += Math.log(2) / Math.log(place + 2);
            if (place >= 0) recall++;
        }
        return new Score(ndcg / queries.size(), recall / queries.size());
    }

    private static List<String> titles(String query) {
        return library
                .lea
                .get("/api/v1/search/results?facets=false&limit=100&q=" + Library.encoded(query))
                .json()
                .getJsonArray("items")
                .stream()
                .map(item -> (JsonObject) item)
                .filter(item -> item.getString("kind").equals("thread"))
                .map(item -> item.getString("title"))
                .toList();
    }

    @Test
    void the_original_of_a_reworded_question_is_among_the_five_that_are_offered() {
        long offered = ASKED.stream().filter(RelevanceTest::isOffered).count();

        System.out.printf("offered for %d of %d reworded questions%n", offered, ASKED.size());
        assertThat(offered).isGreaterThanOrEqualTo(Math.round(ASKED.size() * 0.75));
    }

    private static boolean isOffered(Collection.Asked one) {
        var path = "/api/v1/search/similar?title=" + Library.encoded(one.query());
        return library.lea.get(path).itemList().stream()
                .anyMatch(item -> item.getString("title").equals(one.title()));
    }
}
