package entraide.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

/** What the tests of the embedded database share: folders that were started once before, notes kept and read back. */
public final class DataFolder {

    private static final Path PROGRAMS =
            Path.of("target/test-database/postgres-bin").toAbsolutePath();
    private static Path used;

    private DataFolder() {}

    /** A folder without data; only PostgreSQL's programs are at hand, since unpacking them is slow. */
    public static Path unused() throws IOException {
        Files.createDirectories(PROGRAMS);
        var data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
        Files.createSymbolicLink(data.resolve("postgres-bin"), PROGRAMS);
        return data;
    }

    public static void delete(Path folder) throws IOException {
        Folders.delete(folder);
    }

    /** A folder as a server that was stopped leaves it. */
    static synchronized Path used() throws IOException {
        if (used == null) {
            used = Path.of("target/used-data").toAbsolutePath();
            Folders.delete(used);
            Files.move(unused(), used);
            EmbeddedDatabase.start(used).close();
        }
        var data = used.resolveSibling(used.getFileName() + "-" + System.nanoTime());
        try (var paths = Files.walk(used)) {
            for (var path : paths.toList()) copy(path, data.resolve(used.relativize(path)));
        }
        return data;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isSymbolicLink(from)) Files.createSymbolicLink(to, PROGRAMS);
        else Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    static void note(String url, String text) throws SQLException {
        try (var connection = Jdbc.open(url)) {
            note(connection, text);
        }
    }

    static void note(Connection connection, String text) throws SQLException {
        try (var make = connection.createStatement();
                var insert = connection.prepareStatement("insert into note values (?)")) {
            make.execute("create table if not exists note (text text)");
            insert.setString(1, text);
            insert.execute();
        }
    }

    static String notes(String url) throws SQLException {
        return ask(url, "select string_agg(text, ',' order by text) from note");
    }

    static String ask(String url, String query) throws SQLException {
        try (var connection = Jdbc.open(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
