package entraide.search.lucene;

import entraide.search.index.Fields;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Keeps the best of what is found behind a place, equals in the order of their names as numbers. Lucene's own sorting asks each
 * thing for all that it is sorted by; here most are turned away by their score alone.
 */
final class Best implements CollectorManager<Best.Some, Best.Some> {

    /** In the order in which they are shown. */
    private static final Comparator<Ranked> ORDER = (one, other) -> {
        int by = Float.compare(other.score, one.score);
        return by == 0 ? Long.compare(one.place, other.place) : by;
    };

    private final int kept;
    private final Ranked after;

    /** {@code after} may be null. */
    Best(int kept, Ranked after) {
        this.kept = kept;
        this.after = after;
    }

    record Ranked(int doc, float score, long place) {}

    @Override
    public Some newCollector() {
        return new Some(kept, after);
    }

    @Override
    public Some reduce(Collection<Some> one) {
        return one.iterator().next();
    }

    /** What was met. */
    static final class Some extends SimpleCollector {

        private final int kept;
        private final Ranked after;
        private final PriorityQueue<Ranked> best;
        private float worst = Float.NEGATIVE_INFINITY;
        private int total;
        private int base;
        private NumericDocValues places;
        private Scorable scorer;

        private Some(int kept, Ranked after) {
            this.kept = kept;
            this.after = after;
            this.best = new PriorityQueue<>(kept + 1, ORDER.reversed());
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
            if (score < worst || kept == 0) return;
            if (after != null && score > after.score) return;
            places.advanceExact(doc);
            var here = new Ranked(base + doc, score, places.longValue());
            if (after == null || ORDER.compare(here, after) > 0) keep(here);
        }

        private void keep(Ranked here) {
            if (best.size() == kept) {
                if (ORDER.compare(here, best.element()) > 0) return;
                best.remove();
            }
            best.add(here);
            if (best.size() == kept) worst = best.element().score;
        }

        int total() {
            return total;
        }

        List<Ranked> inOrder() {
            return best.stream().sorted(ORDER).toList();
        }
    }
}
