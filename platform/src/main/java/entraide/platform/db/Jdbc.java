package entraide.platform.db;

import io.vertx.pgclient.PgConnectOptions;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The blocking door to PostgreSQL, for what happens before the pool exists: making databases and migrating them. */
public final class Jdbc {

    private Jdbc() {}

    /** Opens a connection to a {@code postgresql://user:password@host:port/database} address. */
    public static Connection open(String databaseUrl) throws SQLException {
        var options = PgConnectOptions.fromUri(databaseUrl);
        return DriverManager.getConnection(url(databaseUrl), options.getUser(), options.getPassword());
    }

    /** The same address as JDBC writes it, without user and password. */
    static String url(String databaseUrl) {
        var options = PgConnectOptions.fromUri(databaseUrl);
        var query = URI.create(databaseUrl).getRawQuery();
        return "jdbc:postgresql://" + options.getHost() + ":" + options.getPort() + "/" + options.getDatabase()
                + (query == null ? "" : "?" + query);
    }
}
