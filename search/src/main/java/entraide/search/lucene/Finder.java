package entraide.search.lucene;

import entraide.search.index.Fields;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import entraide.search.index.Want;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/** Asks an index one question; blocks. */
final class Finder {

    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(150);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final SortField NAME = new SortField(Fields.REF, SortField.Type.STRING);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, NAME);
    private static final Sort NEWEST = new Sort(new SortField(Fields.AT, SortField.Type.LONG, true), NAME);

    private Finder() {}

    static Hits find(SearcherManager searchers, Search search) throws IOException {
        var shared = searchers.acquire();
        try {
            return find(hurried(shared), search);
        } finally {
            searchers.release(shared);
        }
    }

    /**
     * One that gives up and tells what it has: no question may hold a core for long. By the processor's time, for on a busy
     * machine everybody would find less by the clock.
     */
    private static IndexSearcher hurried(IndexSearcher shared) {
        var searcher = new IndexSearcher(shared.getIndexReader());
        var deadline = THREADS.getCurrentThreadCpuTime() + PATIENCE;
        QueryTimeout late = () -> THREADS.getCurrentThreadCpuTime() > deadline;
        searcher.setTimeout(late);
        return searcher;
    }

    private static Hits find(IndexSearcher searcher, Search search) throws IOException {
        var permitted = new Want.All(
                List.of(search.want()),
                List.of(),
                List.of(new Want.Marked(Fields.AUDIENCE, search.audience())),
                List.of());
        int kept = search.counted() ? Math.max(search.limit(), Search.COUNTED) : search.limit();
        var best = search.order() == Search.Order.BEST;
        var collector = new TopFieldCollectorManager(best ? BEST : NEWEST, kept, after(search), Search.COUNTED);
        var top = searcher.search(Queries.of(permitted), collector);
        return new Hits(
                hits(searcher, top, search, best),
                top.totalHits.value,
                searcher.timedOut() || top.totalHits.relation == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO,
                search.counted() ? Counts.of(searcher, top.scoreDocs) : Map.of());
    }

    private static FieldDoc after(Search search) {
        if (search.after().isEmpty()) return null;
        var spot = search.after().get();
        Object key = search.order() == Search.Order.BEST ? (Object) (float) spot.key() : (Object) (long) spot.key();
        return new FieldDoc(Integer.MAX_VALUE, (float) spot.key(), new Object[] {key, new BytesRef(spot.ref())});
    }

    private static List<Hits.Hit> hits(IndexSearcher searcher, TopFieldDocs top, Search search, boolean best)
            throws IOException {
        var hits = new ArrayList<Hits.Hit>();
        for (int i = 0; i < Math.min(search.limit(), top.scoreDocs.length); i++) {
            var fields = ((FieldDoc) top.scoreDocs[i]).fields;
            hits.add(new Hits.Hit(((BytesRef) fields[1]).utf8ToString(), ((Number) fields[0]).doubleValue()));
        }
        return hits;
    }

    /** How many of some documents carry each mark. */
    private static final class Counts {

        static Map<String, Integer> of(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
            var sorted = docs.clone();
            java.util.Arrays.sort(sorted, java.util.Comparator.comparingInt(doc -> doc.doc));
            var counts = new java.util.HashMap<String, Integer>();
            int next = 0;
            for (var leaf : searcher.getIndexReader().leaves()) {
                var marks = DocValues.getSortedSet(leaf.reader(), Fields.MARKS);
                var here = new java.util.HashMap<Long, Integer>();
                int end = leaf.docBase + leaf.reader().maxDoc();
                for (; next < sorted.length && sorted[next].doc < end; next++) {
                    if (!marks.advanceExact(sorted[next].doc - leaf.docBase)) continue;
                    for (int i = 0; i < marks.docValueCount(); i++) here.merge(marks.nextOrd(), 1, Integer::sum);
                }
                for (var mark : here.entrySet())
                    counts.merge(marks.lookupOrd(mark.getKey()).utf8ToString(), mark.getValue(), Integer::sum);
            }
            return counts;
        }
    }
}
