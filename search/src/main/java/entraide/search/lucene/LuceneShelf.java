package entraide.search.lucene;

import entraide.platform.content.ContentRef;
import entraide.search.index.Entry;
import entraide.search.index.Progress;
import entraide.search.index.Shelf;
import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/** One Lucene index in a folder of its own. How far it has come is in each of its commits: after a crash both agree. */
final class LuceneShelf implements Shelf, AutoCloseable {

    /** Raised when what is kept of a text changes: older indexes are built anew. */
    static final String FORMAT = "2";

    // Small, for the server's heap is: more would mean fewer, larger segments to merge later.
    private static final double BUFFER_MB = 8;
    // Each question looks its words up in each segment: few of them cost some merging and save more searching.
    private static final double SEGMENTS_A_TIER = 4;
    private static final long COMMIT_EVERY = TimeUnit.SECONDS.toNanos(5);

    private final long generation;
    private final Path folder;
    private final Workers workers;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Progress progress;
    private long committed = System.nanoTime();
    private boolean hidden;

    /** Blocks; opens or begins the index in this folder. */
    LuceneShelf(Path folder, long generation, Workers workers) throws IOException {
        this.folder = folder;
        this.generation = generation;
        this.workers = workers;
        this.directory = FSDirectory.open(folder);
        var merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(2, 1);
        var config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(merges)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_A_TIER))
                .setCommitOnClose(true);
        this.writer = new IndexWriter(directory, config);
        this.progress = Commits.progress(writer.getLiveCommitData());
        this.searchers = new SearcherManager(writer, null);
    }

    @Override
    public long generation() {
        return generation;
    }

    boolean whole() {
        return progress.whole();
    }

    /** Holds something of which it does not say how it came there: another version wrote it. */
    boolean strange() {
        return !progress.begun() && writer.getDocStats().maxDoc > 0;
    }

    SearcherManager searchers() {
        return searchers;
    }

    Path folder() {
        return folder;
    }

    @Override
    public Future<Progress> progress() {
        return workers.write(() -> progress);
    }

    @Override
    public Future<Void> put(List<Entry> entries, List<ContentRef> gone) {
        return workers.write(() -> {
            for (var entry : entries)
                writer.updateDocument(Documents.name(entry.ref().toString()), Documents.of(entry));
            for (var ref : gone) writer.deleteDocuments(Documents.name(ref.toString()));
            hidden |= !entries.isEmpty() || !gone.isEmpty();
            return null;
        });
    }

    @Override
    public Future<Void> reach(Progress reached) {
        return workers.write(() -> {
            var whole = reached.whole() && !progress.whole();
            var now = reached.whole() != progress.whole() || !progress.begun();
            progress = reached;
            if (whole) writer.forceMerge(1, false);
            writer.setLiveCommitData(Commits.data(reached).entrySet());
            if (now || System.nanoTime() - committed > COMMIT_EVERY) commit();
            return null;
        });
    }

    private void commit() throws IOException {
        writer.commit();
        committed = System.nanoTime();
    }

    @Override
    public Future<Void> show() {
        return workers.write(() -> {
            if (hidden) searchers.maybeRefreshBlocking();
            hidden = false;
            return null;
        });
    }

    /** Blocks. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** How progress is written into a commit. */
    static final class Commits {

        private Commits() {}

        static Map<String, String> data(Progress progress) {
            return Map.of(
                    "format", FORMAT,
                    "place", progress.place(),
                    "kind", progress.kind(),
                    "id", Long.toString(progress.id()),
                    "whole", Boolean.toString(progress.whole()));
        }

        static Progress progress(Iterable<Map.Entry<String, String>> data) {
            var told = new HashMap<String, String>();
            if (data != null) data.forEach(entry -> told.put(entry.getKey(), entry.getValue()));
            if (!FORMAT.equals(told.get("format"))) return Progress.NONE;
            return new Progress(
                    told.get("place"),
                    told.get("kind"),
                    Long.parseLong(told.get("id")),
                    Boolean.parseBoolean(told.get("whole")));
        }
    }
}
