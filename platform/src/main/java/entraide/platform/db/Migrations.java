package entraide.platform.db;

import io.vertx.pgclient.PgConnectOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings each module's schema to what this program needs; any number of nodes may do so at once. */
public final class Migrations {

    private static final String HISTORY = "migration_history";
    private static final long LOCK = 0x656e747261696465L; // "entraide"

    private final String databaseUrl;
    private final ClassLoader files;

    private Migrations(String databaseUrl, ClassLoader files) {
        this.databaseUrl = databaseUrl;
        this.files = files;
    }

    /** Runs {@code classpath:db/<schema>} for each schema, in the order given; a {@link StartFailure} says what does not fit. */
    public static void run(String databaseUrl, List<String> schemas) {
        run(databaseUrl, schemas, Migrations.class.getClassLoader());
    }

    static void run(String databaseUrl, List<String> schemas, ClassLoader files) {
        try (var connection = Jdbc.open(databaseUrl)) {
            new Migrations(databaseUrl, files).bringUp(connection, schemas);
        } catch (SQLException e) {
            throw new StartFailure("The database cannot be migrated: " + e.getMessage(), e);
        }
    }

    private void bringUp(Connection connection, List<String> schemas) throws SQLException {
        var wanted = new LinkedHashMap<String, String>();
        schemas.forEach(schema -> wanted.put(schema, MigrationFiles.checksum(files, schema)));
        if (done(connection).entrySet().containsAll(wanted.entrySet())) return;
        lock(connection);
        var done = done(connection);
        for (var schema : wanted.entrySet()) {
            if (schema.getValue().equals(done.get(schema.getKey()))) continue;
            migrate(schema.getKey());
            remember(connection, schema.getKey(), schema.getValue());
        }
    }

    // The checksum is the comment of the history table: it comes and goes with it. Served by
    // pg_class_relname_nsp_index.
    private static final String DONE = """
            select n.nspname, obj_description(c.oid, 'pg_class')
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relname = '%s' and c.relkind = 'r'
            """.formatted(HISTORY);

    private static Map<String, String> done(Connection connection) throws SQLException {
        var done = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(DONE)) {
            while (rows.next()) done.put(rows.getString(1), rows.getString(2));
        }
        return done;
    }

    // Asked again and again rather than waited for: a waiting statement would hold up a "create index concurrently".
    // The lock goes
    // with the connection.
    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            while (!isTrue(statement)) TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while another server migrates the database.", e);
        }
    }

    private static boolean isTrue(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void migrate(String schema) {
        var options = PgConnectOptions.fromUri(databaseUrl);
        try {
            Flyway.configure(files)
                    .dataSource(Jdbc.url(databaseUrl), options.getUser(), options.getPassword())
                    .schemas(schema)
                    .table(HISTORY)
                    .locations("classpath:db/" + schema)
                    .placeholderReplacement(false)
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartFailure(
                    "The schema " + schema + " cannot be migrated. "
                            + e.getMessage().strip(),
                    e);
        }
    }

    // A comment takes no parameters; the schema is a folder's name that Flyway just accepted, the checksum is
    // hexadecimal.
    private static void remember(Connection connection, String schema, String checksum) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on table \"%s\".%s is '%s'".formatted(schema, HISTORY, checksum));
        }
    }
}
