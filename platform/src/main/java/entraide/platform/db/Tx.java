package entraide.platform.db;

import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;

/** One transaction under way, and what is to happen once it is kept. */
public final class Tx implements Db {

    private final SqlConnection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Tx(SqlConnection connection) {
        this.connection = connection;
    }

    @Override
    public SqlClient client() {
        return connection;
    }

    /** For what only this node's memory needs to hear; whoever must not miss it reads the outbox. */
    public void afterCommit(Runnable step) {
        afterCommit.add(step);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
