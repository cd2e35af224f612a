package entraide.search.lucene;

import entraide.search.index.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Keeps the best of what is found. Lucene's own sorting asks each thing for all that it is sorted by; here most are turned away
 * by their score alone, and the rest are let come until there are too many.
 */
final class Best implements CollectorManager<Best.Some, Best.Some> {

    private final int kept;

    Best(int kept) {
        this.kept = kept;
    }

    @Override
    public Some newCollector() {
        return new Some(kept);
    }

    @Override
    public Some reduce(Collection<Some> one) {
        return one.iterator().next();
    }

    /** What was met. */
    static final class Some extends SimpleCollector {

        private final int kept;
        private final int[] docs;
        private final long[] ranks;
        private int held;
        private float worst = Float.NEGATIVE_INFINITY;
        private int total;
        private int base;
        private NumericDocValues places;
        private Scorable scorer;

        private Some(int kept) {
            this.kept = kept;
            this.docs = new int[2 * kept];
            this.ranks = new long[2 * kept];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            base = leaf.docBase;
            places = DocValues.getNumeric(leaf.reader(), Fields.PLACE);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            total++;
            float score = scorer.score();
            if (score < worst) return;
            places.advanceExact(doc);
            docs[held] = base + doc;
            ranks[held++] = Chosen.rank(score, places.longValue());
            if (held == docs.length) forgetOthers();
        }

        private void forgetOthers() {
            var sorted = Arrays.copyOf(ranks, held);
            Arrays.sort(sorted);
            long least = sorted[held - kept];
            int from = held;
            held = 0;
            for (int i = 0; i < from && held < kept; i++) {
                if (ranks[i] < least) continue;
                docs[held] = docs[i];
                ranks[held++] = ranks[i];
            }
            worst = Chosen.score(least);
        }

        int total() {
            return total;
        }

        Chosen chosen() {
            if (held > kept) forgetOthers();
            return new Chosen(Arrays.copyOf(docs, held), Arrays.copyOf(ranks, held));
        }
    }
}
