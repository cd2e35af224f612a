package entraide.support;

import entraide.platform.db.EmbeddedDatabase;
import entraide.platform.db.Jdbc;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The PostgreSQL of a test run: the one of TEST_DATABASE_URL, or an embedded one that trades durability for speed. */
public final class TestDatabase {

    // Some schools stand through the whole run, each with connections of its own.
    private static final Map<String, String> FORGETFUL =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off", "max_connections", "250");

    // https://www.postgresql.org/docs/18/errcodes-appendix.html: deadlock_detected
    private static final String DEADLOCK = "40P01";
    private static final int TURNS = 5;

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

    /**
     * Takes every row out of the schemas' tables and begins their numbers anew, but leaves the history of migrations, and
     * tables that refuse to be emptied.
     */
    public void empty(String databaseUrl, String... schemas) {
        try (var statement = connection(databaseUrl).prepareStatement(WHICH_ARE_TOUCHED)) {
            statement.setArray(1, connection(databaseUrl).createArrayOf("text", schemas));
            var question = text(statement.executeQuery());
            if (question == null) return;
            var tables = text(connection(databaseUrl).createStatement().executeQuery(question));
            if (tables != null) truncate(connection(databaseUrl), tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // A server that still works in the background holds its tables in an order of its own.
    private static void truncate(Connection connection, String tables) throws SQLException {
        for (int turn = 1; ; turn++) {
            try (var statement = connection.createStatement()) {
                statement.execute("truncate " + tables + " restart identity cascade");
                return;
            } catch (SQLException e) {
                if (turn == TURNS || !e.getSQLState().equals(DEADLOCK)) throw e;
            }
        }
    }

    /** Nobody needs that database any more: what was kept open to it would be missed by others. */
    public void leave(String databaseUrl) {
        try (var kept = connections.remove(databaseUrl)) {
            if (kept == null) return;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // A statement that asks each table: truncating one that is empty already costs as much as truncating a full one,
    // some 5 ms.
    private static final String WHICH_ARE_TOUCHED = """
            select 'select string_agg(name, '', '') from (' || string_agg(format(
                     'select %1$L where %2$L or exists (select from %1$s)', name, counted), ' union all ') || ') touched (name)'
              from (
                select format('%I.%I', n.nspname, t.relname) as name, exists (
                         select from pg_depend d join pg_class s on s.oid = d.objid
                          where d.refobjid = t.oid and case s.relkind when 'S' then pg_sequence_last_value(s.oid) end is not null) as counted
                  from pg_class t join pg_namespace n on n.oid = t.relnamespace
                 where n.nspname = any (?) and t.relkind in ('r', 'p') and t.relname <> 'migration_history'
                   and not exists (select from pg_trigger where tgrelid = t.oid and tgtype & 32 <> 0)) owned
            """;

    private static String text(ResultSet rows) throws SQLException {
        try (rows) {
            rows.next();
            return rows.getString(1);
        }
    }

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
