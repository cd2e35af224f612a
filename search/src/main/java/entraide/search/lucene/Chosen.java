package entraide.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Documents in the order of the index, and how each is ranked: by its score, and equals by their places. */
final class Chosen {

    private static final int SCORE = 32;

    private final int[] docs;
    private final long[] ranks;

    Chosen(int[] docs, long[] ranks) {
        this.docs = docs;
        this.ranks = ranks;
    }

    // Bits of scores from nought on are in the order of the scores. Two places that end alike have ids 16 million
    // apart.
    static long rank(float score, long place) {
        return joined(score, ~place);
    }

    private static long joined(float score, long end) {
        return (long) Float.floatToIntBits(score) << SCORE | end & 0xffff_ffffL;
    }

    static float score(long rank) {
        return Float.intBitsToFloat((int) (rank >> SCORE));
    }

    /** One of the best. */
    record Ranked(int doc, long rank) {

        float score() {
            return Chosen.score(rank);
        }
    }

    /** Those that hold what is looked for are ranked higher, by its score there. */
    void lift(IndexSearcher searcher, Query lifts) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(lifts), ScoreMode.COMPLETE, 1);
        int at = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (at == docs.length || docs[at] >= end) continue;
            var scorer = weight.scorer(leaf);
            if (scorer == null) continue;
            var held = scorer.iterator();
            for (; at < docs.length && docs[at] < end; at++) {
                int doc = docs[at] - leaf.docBase;
                if (held.docID() < doc) held.advance(doc);
                if (held.docID() == doc) ranks[at] = joined(score(ranks[at]) + scorer.score(), ranks[at]);
            }
        }
    }

    /** The best of those that are ranked lower, the best first. */
    List<Ranked> below(long rank, int limit) {
        var lower = Arrays.stream(ranks).filter(one -> one < rank).sorted().toArray();
        if (lower.length == 0 || limit == 0) return List.of();
        long least = lower[Math.max(0, lower.length - limit)];
        return IntStream.range(0, docs.length)
                .filter(i -> ranks[i] < rank && ranks[i] >= least)
                .mapToObj(i -> new Ranked(docs[i], ranks[i]))
                .sorted(Comparator.comparing(Ranked::rank).reversed())
                .limit(limit)
                .toList();
    }

    int[] docs() {
        return docs;
    }
}
