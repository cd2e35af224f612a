package entraide.support;

import entraide.platform.db.EmbeddedDatabase;
import entraide.platform.db.Jdbc;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The PostgreSQL of a test run: the one of TEST_DATABASE_URL, or an embedded one that trades durability for speed. */
public final class TestDatabase {

    private static final Map<String, String> FORGETFUL =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off");

    private static TestDatabase shared;

    private final Optional<EmbeddedDatabase> embedded;
    private final String url;
    private final List<String> fresh = new ArrayList<>();
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();

    private TestDatabase(Optional<EmbeddedDatabase> embedded, String url) {
        this.embedded = embedded;
        this.url = url;
    }

    public static synchronized TestDatabase shared() {
        if (shared == null) shared = open();
        return shared;
    }

    private static TestDatabase open() {
        var given = System.getenv("TEST_DATABASE_URL");
        var embedded = given == null
                ? Optional.of(EmbeddedDatabase.start(Path.of("target/test-database"), FORGETFUL))
                : Optional.<EmbeddedDatabase>empty();
        var database =
                new TestDatabase(embedded, embedded.map(EmbeddedDatabase::url).orElse(given));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "test-database"));
        if (embedded.isPresent()) database.dropLeftovers();
        return database;
    }

    public String url() {
        return url;
    }

    /** The address of a new empty database, which goes when the run ends. */
    public synchronized String fresh() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        run(url, "create database " + name);
        fresh.add(name);
        return url.replaceFirst("/[^/?]*(\\?.*)?$", "/" + name + "$1");
    }

    /** Takes every row out of the schemas' tables, but leaves the history of migrations. */
    public void empty(String databaseUrl, String... schemas) {
        try (var statement = connection(databaseUrl).prepareStatement(TABLES)) {
            statement.setArray(1, connection(databaseUrl).createArrayOf("text", schemas));
            try (var rows = statement.executeQuery()) {
                rows.next();
                var tables = rows.getString(1);
                if (tables != null) run(databaseUrl, "truncate " + tables + " restart identity cascade");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String TABLES = """
            select string_agg(format('%I.%I', schemaname, tablename), ', ')
              from pg_tables
             where schemaname = any (?) and tablename <> 'migration_history'
            """;

    private void run(String databaseUrl, String sql) {
        try (var statement = connection(databaseUrl).createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connection(String databaseUrl) {
        return connections.computeIfAbsent(databaseUrl, TestDatabase::connect);
    }

    private static Connection connect(String databaseUrl) {
        try {
            return Jdbc.open(databaseUrl);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // Of a run that was killed.
    private void dropLeftovers() {
        var names = new ArrayList<String>();
        try (var statement = connection(url).createStatement();
                var rows = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
            while (rows.next()) names.add(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        names.forEach(this::drop);
    }

    private void drop(String name) {
        run(url, "drop database if exists " + name + " with (force)");
    }

    private synchronized void close() {
        fresh.forEach(this::drop);
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
