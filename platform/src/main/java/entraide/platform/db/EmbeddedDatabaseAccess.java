package entraide.platform.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The way into the embedded database: its password, its role without special powers, its database. */
record EmbeddedDatabaseAccess(String password, int port) {

    private static final String NAME = "entraide";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final Set<String> NO_SUCH_ROLE = Set.of("28P01", "28000");

    static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            Folders.closeToOthers(file);
            return Files.readString(file).strip();
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        // Set aside and moved, so that no half-written password is ever found.
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(unfinished, password.getBytes(StandardCharsets.UTF_8), StandardOpenOption.SYNC);
        Files.move(unfinished, file);
        return password;
    }

    String url() {
        return url(NAME, NAME);
    }

    /** Returns when the database answers; false when the postmaster ended instead. */
    boolean awaitAnswer(Process postmaster) throws InterruptedException {
        for (long pause = 10; !answers(); pause = Math.min(2 * pause, 250)) {
            if (postmaster.waitFor(pause, TimeUnit.MILLISECONDS)) return false;
        }
        return postmaster.isAlive();
    }

    private boolean answers() {
        try (var connection = Jdbc.open(url())) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (!e.getSQLState().equals(NO_SUCH_DATABASE) && !NO_SUCH_ROLE.contains(e.getSQLState())) return false;
            makeRoleAndDatabase();
            return false;
        }
    }

    private void makeRoleAndDatabase() {
        try (var connection = Jdbc.open(url(PostgresCluster.SUPERUSER, "postgres"));
                var statement = connection.createStatement()) {
            if (isMissing(connection, "select from pg_roles where rolname = ?")) makeRole(statement);
            if (isMissing(connection, "select from pg_database where datname = ?")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database lets nobody in with the password of its data folder: " + e.getMessage(), e);
        }
    }

    private void makeRole(Statement statement) throws SQLException {
        statement.execute("create role " + NAME + " login createdb password '" + password + "'");
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private String url(String user, String database) {
        return "postgresql://" + user + ":" + password + "@127.0.0.1:" + port + "/" + database;
    }
}
