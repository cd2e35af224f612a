package entraide.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of one node's indexes, locked by it: nodes that share a data folder each have a room of their own. */
final class Room implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final int MOST = 64;
    private static final String SCHOOL = "school";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Room(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    static Room take(Path parent) throws IOException {
        for (int n = 1; n <= MOST; n++) {
            var folder = Files.createDirectories(parent.resolve(Integer.toString(n)));
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tried(channel);
            if (lock != null) return new Room(folder, channel, lock);
            channel.close();
        }
        throw new IOException("all rooms in " + parent + " are taken");
    }

    private static FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    /** The index that is searched, and perhaps one that is being built. What was made of another database is thrown away. */
    List<LuceneShelf> open(String school, long first, Workers workers) throws IOException {
        var owner = folder.resolve(SCHOOL);
        if (!Files.exists(owner) || !Files.readString(owner).equals(school)) clearAll();
        Files.writeString(owner, school);
        var shelves = new ArrayList<LuceneShelf>();
        for (var generation : generations()) tryOpen(generation, workers, shelves);
        var live = shelves.stream().filter(LuceneShelf::whole).reduce((older, newer) -> newer);
        for (var shelf : List.copyOf(shelves)) {
            if (live.isEmpty() || shelf.generation() >= live.get().generation()) continue;
            shelves.remove(shelf);
            clear(shelf);
        }
        if (shelves.isEmpty()) shelves.add(begin(first, workers));
        return shelves;
    }

    private void tryOpen(long generation, Workers workers, List<LuceneShelf> shelves) throws IOException {
        try {
            var shelf = new LuceneShelf(path(generation), generation, workers);
            if (shelf.strange()) clear(shelf);
            else shelves.add(shelf);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("An index cannot be read and is built anew: {}", path(generation), broken);
            delete(path(generation));
        }
    }

    LuceneShelf begin(long generation, Workers workers) throws IOException {
        delete(path(generation));
        return new LuceneShelf(path(generation), generation, workers);
    }

    void clear(LuceneShelf shelf) throws IOException {
        shelf.close();
        delete(shelf.folder());
    }

    private Path path(long generation) {
        return folder.resolve("index-" + generation);
    }

    private List<Long> generations() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("index-\\d{1,18}"))
                    .map(name -> Long.parseLong(name.substring("index-".length())))
                    .sorted()
                    .toList();
        }
    }

    private void clearAll() throws IOException {
        for (var generation : generations()) delete(path(generation));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
