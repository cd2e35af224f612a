package entraide.server.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/** All that an index in a folder says of each text, as one number: each word with its places, and each mark. */
final class IndexWords {

    private final Map<String, Long> byName = new HashMap<>();

    private IndexWords() {}

    /** The newest index in the room of a node that has stopped. */
    static Map<String, Long> of(Path room) throws IOException {
        var words = new IndexWords();
        try (var inside = Files.list(room);
                var directory = FSDirectory.open(
                        inside.filter(path -> path.getFileName().toString().startsWith("index-"))
                                .max(Path::compareTo)
                                .orElseThrow());
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) words.read(leaf.reader());
        }
        return words.byName;
    }

    private void read(LeafReader leaf) throws IOException {
        var sums = new long[leaf.maxDoc()];
        for (var field : leaf.getFieldInfos()) {
            var terms = leaf.terms(field.name);
            if (terms != null) read(field.name, terms, sums);
        }
        var names = DocValues.getSorted(leaf, "ref");
        var times = DocValues.getNumeric(leaf, "at");
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (leaf.getLiveDocs() != null && !leaf.getLiveDocs().get(doc)) continue;
            if (!names.advanceExact(doc) || !times.advanceExact(doc)) throw new AssertionError("a text without a name");
            var twin = byName.put(names.lookupOrd(names.ordValue()).utf8ToString(), sums[doc] + times.longValue());
            if (twin != null) throw new AssertionError("a text is there twice");
        }
    }

    private static void read(String field, Terms terms, long[] sums) throws IOException {
        var each = terms.iterator();
        PostingsEnum places = null;
        for (var term = each.next(); term != null; term = each.next()) {
            long word = Objects.hash(field, term.utf8ToString());
            places = each.postings(places, PostingsEnum.POSITIONS);
            while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                long said = word;
                for (int i = 0; i < places.freq(); i++) said = said * 31 + position(places);
                // Added up, for words come in another order from each segment.
                sums[places.docID()] += said * 0x9E3779B97F4A7C15L ^ said >>> 17;
            }
        }
    }

    private static int position(PostingsEnum places) {
        try {
            return places.nextPosition();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
