package entraide.platform.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL that lives in the data folder, for whoever has no database of their own: it runs while the server runs. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int PORTS_TO_TRY = 5;

    private final FileChannel lock;
    private final PostgresCluster cluster;
    private final PostgresProcesses processes;
    private final CountDownLatch closing = new CountDownLatch(1);
    private EmbeddedDatabaseAccess access;
    private volatile Process postmaster;

    private EmbeddedDatabase(FileChannel lock, PostgresCluster cluster) {
        this.lock = lock;
        this.cluster = cluster;
        this.processes = new PostgresProcesses(cluster);
    }

    /** Blocks until the database answers; what hinders it is told by a {@link StartFailure}. */
    public static EmbeddedDatabase start(Path data) {
        return start(data, Map.of());
    }

    /** The same with settings of PostgreSQL that go before ours, for tests that need no durability. */
    public static EmbeddedDatabase start(Path data, Map<String, String> settings) {
        try {
            var folder = data.toAbsolutePath().normalize();
            Folders.make(folder);
            return start(folder, settings, Folders.lock(folder));
        } catch (IOException e) {
            throw new StartFailure("The database cannot be started in " + data + ": " + e, e);
        }
    }

    private static EmbeddedDatabase start(Path data, Map<String, String> settings, FileChannel lock)
            throws IOException {
        EmbeddedDatabase database = null;
        try {
            var binaries = PostgresBinaries.in(data.resolve("postgres-bin"));
            database = new EmbeddedDatabase(lock, new PostgresCluster(binaries, data, settings));
            database.open(data);
            return database;
        } catch (IOException | RuntimeException e) {
            if (database == null) lock.close();
            else database.close();
            throw e;
        }
    }

    public String url() {
        return access.url();
    }

    /** The process id of the postmaster, which changes when it had to be started again. */
    public long pid() {
        return postmaster.pid();
    }

    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            try (lock) {
                if (postmaster != null && postmaster.isAlive()) processes.stop(postmaster.toHandle());
            } catch (IOException e) {
                LOG.warn("PostgreSQL could not be stopped; the next start will do it", e);
            }
        }
    }

    private void open(Path data) throws IOException {
        var passwordFile = data.resolve("postgres.password");
        var password = EmbeddedDatabaseAccess.password(passwordFile);
        processes.clear();
        cluster.makeIfMissing(passwordFile);
        for (int attempt = 1;
                !answersOn(EmbeddedDatabasePort.choose(data.resolve("postgres.port")), password);
                attempt++) {
            // A port can be taken between the look and the start; with a free port the fault is another one.
            if (attempt == PORTS_TO_TRY || EmbeddedDatabasePort.isFree(access.port())) {
                throw new StartFailure("The database does not start. " + cluster.said());
            }
        }
        var watchdog = new Thread(this::watch, "postgres-watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
    }

    private boolean answersOn(int port, String password) throws IOException {
        access = new EmbeddedDatabaseAccess(password, port);
        postmaster = cluster.start(port);
        try {
            return access.awaitAnswer(postmaster);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the database was starting.", e);
        }
    }

    private void watch() {
        try {
            do {
                int code = postmaster.waitFor();
                if (closing.getCount() > 0)
                    LOG.error("PostgreSQL ended by itself (exit code {}); starting it again", code);
            } while (!closing.await(100, TimeUnit.MILLISECONDS) && startAgain());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean startAgain() throws InterruptedException {
        try {
            synchronized (this) {
                if (closing.getCount() == 0) return false;
                processes.clear();
                postmaster = cluster.start(access.port());
            }
            if (access.awaitAnswer(postmaster)) LOG.info("PostgreSQL answers again");
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL could not be started again; trying on", e);
        }
        return true;
    }
}
