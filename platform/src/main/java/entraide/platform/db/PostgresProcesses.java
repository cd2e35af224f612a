package entraide.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what runs on a cluster's folder: politely a postmaster, by force the children that outlived one. */
final class PostgresProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcesses.class);
    // Every process of PostgreSQL works in its data folder, which Linux shows.
    private static final boolean SHOWS_FOLDERS = Files.isDirectory(Path.of("/proc/self"));

    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final Duration POLITE = Duration.ofSeconds(30);
    private static final Duration IMPATIENT = Duration.ofSeconds(10);

    private final PostgresCluster cluster;

    PostgresProcesses(PostgresCluster cluster) {
        this.cluster = cluster;
    }

    /** Clients are sent away and what is in memory is written down; then it is pressed harder. */
    void stop(ProcessHandle postmaster) throws IOException {
        cluster.signal("INT", postmaster.pid());
        if (ended(postmaster, POLITE)) return;
        cluster.signal("QUIT", postmaster.pid());
        if (ended(postmaster, IMPATIENT)) return;
        postmaster.destroyForcibly();
        ended(postmaster, IMPATIENT);
    }

    /** Makes the folder free for a new postmaster. Only for the holder of the folder's lock, with no postmaster of its own running. */
    void clear() throws IOException {
        var orphan = recorded().filter(this::isOurs);
        if (orphan.isPresent()) {
            LOG.info("PostgreSQL still runs from a server that was killed; stopping it");
            stop(orphan.get());
        }
        for (var leftover : children()) {
            leftover.destroyForcibly();
            ended(leftover, IMPATIENT);
        }
        // PostgreSQL would refuse to start where the number in it belongs to another program by now (a restarted
        // machine or container), or to one that was killed, perhaps just as it was to be stopped, and that nobody
        // collected yet.
        if (orphan.filter(this::isRunning).isEmpty()) Files.deleteIfExists(pidFile());
    }

    private Optional<ProcessHandle> recorded() throws IOException {
        try {
            var lines = Files.readAllLines(pidFile());
            if (lines.isEmpty() || !lines.get(0).matches("\\d{1,10}")) return Optional.empty();
            return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(ProcessHandle::isAlive);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return cluster.folder().resolve("postmaster.pid");
    }

    // They hold the shared memory, and with it the folder, until they notice; a long query notices late.
    private List<ProcessHandle> children() {
        return ProcessHandle.allProcesses()
                .filter(this::worksInFolder)
                .filter(PostgresProcesses::isPostgres)
                .toList();
    }

    private boolean isOurs(ProcessHandle process) {
        return isPostgres(process) && (!SHOWS_FOLDERS || worksInFolder(process));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.matches(".*/postgres( \\(deleted\\))?"))
                .isPresent();
    }

    private boolean worksInFolder(ProcessHandle process) {
        try {
            var workingFolder =
                    Path.of("/proc", Long.toString(process.pid()), "cwd").toRealPath();
            return workingFolder.equals(cluster.folder().toRealPath());
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private boolean ended(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning(process)) {
            if (System.nanoTime() > deadline) return false;
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }

    // Asked by folder, because in a container an orphan that ended may stay listed for ever: nobody collects it.
    private boolean isRunning(ProcessHandle process) {
        return SHOWS_FOLDERS ? worksInFolder(process) : process.isAlive();
    }
}
