package entraide.search.lucene;

import entraide.search.index.Fields;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import entraide.search.index.Want;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Asks an index one question; blocks. */
final class Finder {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Sort NEWEST = new Sort(
            new SortField(Fields.AT, SortField.Type.LONG, true), new SortField(Fields.PLACE, SortField.Type.LONG));

    private Finder() {}

    static Hits find(SearcherManager searchers, Search search, Duration patience) throws IOException {
        var shared = searchers.acquire();
        try {
            return find(hurried(shared, patience), search);
        } finally {
            searchers.release(shared);
        }
    }

    /**
     * One that gives up and tells what it has: no question may hold a core for long. By the processor's time, for on a busy
     * machine everybody would find less by the clock.
     */
    private static IndexSearcher hurried(IndexSearcher shared, Duration patience) {
        var searcher = new IndexSearcher(shared.getIndexReader());
        var deadline = THREADS.getCurrentThreadCpuTime() + patience.toNanos();
        QueryTimeout late = () -> THREADS.getCurrentThreadCpuTime() > deadline;
        searcher.setTimeout(late);
        return searcher;
    }

    private static Hits find(IndexSearcher searcher, Search search) throws IOException {
        return search.order() == Search.Order.BEST ? best(searcher, search) : newest(searcher, search);
    }

    /** What this reader may read of it. */
    private static Query permitted(Want want, Search search) {
        var only = List.<Want>of(new Want.Marked(Fields.AUDIENCE, search.audience()));
        return Queries.of(new Want.All(List.of(want), List.of(), only, List.of()));
    }

    // Words choose the best, and only of these is asked what lifts a text above others: it is a third of the work for
    // all that
    // hold one of the words, and nobody turns pages beyond those that are counted.
    private static Hits best(IndexSearcher searcher, Search search) throws IOException {
        var some = searcher.search(permitted(search.want().unlifted(), search), new Best(Search.COUNTED));
        var chosen = some.chosen();
        var lifts = search.want().lifts();
        if (!lifts.isEmpty()) chosen.lift(searcher, Queries.of(new Want.Any(lifts)));
        var hits = new ArrayList<Hits.Hit>();
        for (var one : chosen.below(before(search), search.limit()))
            hits.add(new Hits.Hit(name(searcher, one.doc()), one.score()));
        return new Hits(
                hits,
                some.total(),
                searcher.timedOut(),
                counts(searcher, search, Arrays.stream(chosen.docs())),
                searcher.timedOut());
    }

    private static long before(Search search) {
        return search.after()
                .map(spot -> Chosen.rank((float) spot.key(), place(spot)))
                .orElse(Long.MAX_VALUE);
    }

    private static Hits newest(IndexSearcher searcher, Search search) throws IOException {
        var query = permitted(search.want(), search);
        int kept = search.counted() ? Math.max(search.limit(), Search.COUNTED) : search.limit();
        var after = search.after()
                .map(spot -> new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {(long) spot.key(), place(spot)}))
                .orElse(null);
        var top = searcher.search(query, new TopFieldCollectorManager(NEWEST, kept, after, Search.COUNTED));
        var hits = new ArrayList<Hits.Hit>();
        for (int i = 0; i < Math.min(search.limit(), top.scoreDocs.length); i++) {
            var one = (FieldDoc) top.scoreDocs[i];
            hits.add(new Hits.Hit(name(searcher, one.doc), ((Number) one.fields[0]).doubleValue()));
        }
        return new Hits(
                hits,
                top.totalHits.value,
                searcher.timedOut() || top.totalHits.relation == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO,
                counts(searcher, search, Arrays.stream(top.scoreDocs).mapToInt(one -> one.doc)),
                searcher.timedOut());
    }

    private static long place(Search.Spot spot) {
        return Documents.place(Hits.ref(spot.ref()));
    }

    private static String name(IndexSearcher searcher, int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var names = DocValues.getSorted(leaf.reader(), Fields.REF);
        names.advanceExact(doc - leaf.docBase);
        return names.lookupOrd(names.ordValue()).utf8ToString();
    }

    private static Map<String, Integer> counts(IndexSearcher searcher, Search search, IntStream docs)
            throws IOException {
        return search.counted() ? Counts.of(searcher.getIndexReader(), docs.toArray()) : Map.of();
    }
}
