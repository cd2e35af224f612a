package entraide.search.lucene;

import entraide.search.index.Fields;
import entraide.search.index.Want;
import entraide.search.word.Wants;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Weight;

/** Words of the index that are like a word which is not in it; blocks. */
final class Spelling {

    private static final int MOST_TRIED = 20;
    private static final int MOST = 3;
    private static final int MOST_CORRECTED = 8;

    private Spelling() {}

    static Map<String, List<String>> near(SearcherManager searchers, Collection<String> words, Set<String> audience)
            throws IOException {
        var searcher = searchers.acquire();
        try {
            var near = new HashMap<String, List<String>>();
            for (var word : words) {
                if (known(searcher, Wants.anywhere(word), audience)) continue;
                near.put(word, near.size() < MOST_CORRECTED ? like(searcher, word, audience) : List.of());
            }
            return near;
        } finally {
            searchers.release(searcher);
        }
    }

    /** To these readers: what only others may read is as if it were not there. */
    private static boolean known(IndexSearcher searcher, Want word, Set<String> audience) throws IOException {
        var permitted = new Want.All(
                List.of(), List.of(), List.of(word, new Want.Marked(Fields.AUDIENCE, audience)), List.of());
        var query = searcher.rewrite(Queries.of(new Want.Flat(permitted, 1)));
        var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) if (standsIn(leaf, weight)) return true;
        return false;
    }

    private static boolean standsIn(LeafReaderContext leaf, Weight weight) throws IOException {
        var places = weight.scorer(leaf);
        if (places == null) return false;
        var alive = leaf.reader().getLiveDocs();
        var each = places.iterator();
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc())
            if (alive == null || alive.get(doc)) return true;
        return false;
    }

    private record Like(String word, float closeness, int documents) {}

    private static List<String> like(IndexSearcher searcher, String word, Set<String> audience) throws IOException {
        var found = new LinkedHashMap<String, Like>();
        for (var field : List.of(Fields.TITLE, Fields.BODY)) collect(searcher.getIndexReader(), field, word, found);
        var likeliest = found.values().stream()
                .sorted(Comparator.comparing(Like::closeness)
                        .thenComparing(Like::documents)
                        .reversed()
                        .thenComparing(Like::word))
                .limit(MOST_TRIED)
                .toList();
        var visible = new ArrayList<String>();
        for (var like : likeliest) {
            if (visible.size() < MOST && known(searcher, Wants.itself(like.word), audience)) visible.add(like.word);
        }
        return visible;
    }

    private static void collect(IndexReader reader, String field, String word, Map<String, Like> found)
            throws IOException {
        int edits = Wants.edits(word);
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null || edits == 0) return;
        var near = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
        var closeness = near.attributes().addAttribute(BoostAttribute.class);
        for (var term = near.next(); term != null; term = near.next()) {
            var like = new Like(term.utf8ToString(), closeness.getBoost(), near.docFreq());
            found.merge(
                    like.word,
                    like,
                    (one, other) -> new Like(one.word, one.closeness, one.documents + other.documents));
        }
    }
}
