package entraide.platform.db;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;

/** One transaction under way, and what is to happen once it is kept. */
public final class Tx implements Db {

    private final SqlConnection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Future<?>> alongside = new ArrayList<>();

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

    /** Nobody waits for these statements but the end of the transaction, which is undone when one of them fails. */
    public void alongside(Future<?> statements) {
        alongside.add(statements);
    }

    Future<Void> settled() {
        return alongside.isEmpty()
                ? Future.succeededFuture()
                : Future.join(alongside).mapEmpty();
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
