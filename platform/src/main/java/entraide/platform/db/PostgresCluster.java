package entraide.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folder that holds the data, and the settings PostgreSQL runs on it with. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";

    // Written into postgresql.conf when the cluster is made: the owner may tune them there.
    private static final Map<String, String> TUNABLE = Map.of(
            "shared_buffers", "64MB",
            "max_connections", "100",
            "jit", "off",
            "autovacuum", "on",
            "wal_compression", "on",
            "random_page_cost", "1.1",
            "timezone", "UTC",
            "log_timezone", "UTC");

    // Given at each start: what was acknowledged stays, and only this machine gets in. Terse, because details of an
    // error quote
    // members' words. A log file for each day of the week bounds the space.
    private static final Map<String, String> GUARDED = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgres-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_error_verbosity", "terse"));

    private final PostgresBinaries binaries;
    private final Path folder;
    private final Path logs;
    private final Map<String, String> settings;

    PostgresCluster(PostgresBinaries binaries, Path data, Map<String, String> settings) throws IOException {
        this.binaries = binaries;
        this.folder = data.resolve("postgres");
        this.logs = data.resolve("postgres-log");
        this.settings = new LinkedHashMap<>(GUARDED);
        this.settings.put("log_directory", logs.toString());
        this.settings.putAll(settings);
        Folders.make(logs);
    }

    Path folder() {
        return folder;
    }

    void makeIfMissing(Path passwordFile) throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            Folders.closeToOthers(folder);
            return;
        }
        // Made aside and moved, so that a start that was killed half-way leaves nothing that looks like a cluster.
        var unfinished = folder.resolveSibling("postgres.new");
        Folders.delete(unfinished);
        Folders.make(unfinished);
        var arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        TUNABLE.forEach((name, value) -> arguments.add("--set=" + name + "=" + value));
        if (run("initdb", arguments) != 0)
            throw new StartFailure("The database could not be made in " + folder + ". " + said());
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    Process start(int port) throws IOException {
        var arguments = new ArrayList<>(List.of("-D", folder.toString(), "-c", "port=" + port));
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return launch("postgres", arguments);
    }

    void signal(String name, long pid) throws IOException {
        run("pg_ctl", List.of("kill", name, Long.toString(pid)));
    }

    /** The last words of the program that failed, for the person who has to help. */
    String said() throws IOException {
        var hint = PostgresBinaries.isRoot()
                ? " (As root it needs user namespaces: if they are forbidden, start as an ordinary user or set ENTRAIDE_DATABASE_URL.)"
                : "";
        return "PostgreSQL says: " + lastLines() + " More in " + logs + "." + hint;
    }

    private String lastLines() throws IOException {
        try (var files = Files.list(logs)) {
            var newest = files.max(Comparator.comparing(file -> file.toFile().lastModified()));
            if (newest.isEmpty()) return "nothing.";
            var lines = Files.readAllLines(newest.get());
            return String.join(" ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        }
    }

    private int run(String program, List<String> arguments) throws IOException {
        try {
            return launch(program, arguments).waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while " + program + " was running.", e);
        }
    }

    private Process launch(String program, List<String> arguments) throws IOException {
        return binaries.program(program, arguments)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(program + ".log").toFile())
                .start();
    }
}
