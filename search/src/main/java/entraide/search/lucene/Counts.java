package entraide.search.lucene;

import entraide.search.index.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedSetDocValues;

/** How many of some documents carry each mark. Counted by numbers; words are read once each, in their order. */
final class Counts {

    private final Map<String, Integer> counts = new HashMap<>();

    private Counts() {}

    static Map<String, Integer> of(IndexReader reader, int[] docs) throws IOException {
        Arrays.sort(docs);
        var counts = new Counts();
        int from = 0;
        for (var leaf : reader.leaves()) {
            int to = from;
            int end = leaf.docBase + leaf.reader().maxDoc();
            while (to < docs.length && docs[to] < end) to++;
            if (to > from)
                counts.add(DocValues.getSortedSet(leaf.reader(), Fields.MARKS), docs, from, to, leaf.docBase);
            from = to;
        }
        return counts.counts;
    }

    private void add(SortedSetDocValues marks, int[] docs, int from, int to, int base) throws IOException {
        var here = new int[Math.toIntExact(marks.getValueCount())];
        for (int i = from; i < to; i++) {
            if (!marks.advanceExact(docs[i] - base)) continue;
            for (int left = marks.docValueCount(); left > 0; left--) here[(int) marks.nextOrd()]++;
        }
        for (int mark = 0; mark < here.length; mark++)
            if (here[mark] > 0) counts.merge(marks.lookupOrd(mark).utf8ToString(), here[mark], Integer::sum);
    }
}
