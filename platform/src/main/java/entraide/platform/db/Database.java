package entraide.platform.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Transaction;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The pool of connections to PostgreSQL, and the one way to open a transaction. */
public final class Database implements Db {

    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40P01", "40001"); // deadlock, serialization failure
    private static final int TRIES = 4;

    private final Pool pool;

    private Database(Pool pool) {
        this.pool = pool;
    }

    /** {@code connections} is the most this node opens at once; waiting longer than five seconds for one is a failure. */
    public static Database connect(Vertx vertx, String url, int connections) {
        return connect(vertx, url, connections, "requests");
    }

    /** {@code name} tells pools apart in the metrics. */
    public static Database connect(Vertx vertx, String url, int connections, String name) {
        var options = PgConnectOptions.fromUri(url)
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(512)
                .setPipeliningLimit(64)
                .addProperty("application_name", "entraide");
        var size = new PoolOptions()
                .setName(name)
                .setMaxSize(connections)
                .setConnectionTimeout(5)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS)
                .setMaxWaitQueueSize(2_000);
        return new Database(
                PgBuilder.pool().with(size).connectingTo(options).using(vertx).build());
    }

    @Override
    public SqlClient client() {
        return pool;
    }

    /** All of {@code work} or nothing of it. It may run again after a deadlock, so it keeps its effects in {@code tx}. */
    public <T> Future<T> transact(Function<Tx, Future<T>> work) {
        return attempt(work, TRIES);
    }

    private <T> Future<T> attempt(Function<Tx, Future<T>> work, int left) {
        return once(work)
                .recover(failure ->
                        left > 1 && worthAnotherTry(failure) ? attempt(work, left - 1) : Future.failedFuture(failure));
    }

    private <T> Future<T> once(Function<Tx, Future<T>> work) {
        return pool.getConnection()
                .compose(connection ->
                        within(new Tx(connection), connection.begin(), work).eventually(connection::close));
    }

    // Nobody waits for the begin: the first statements are sent behind it. An end waits for all that is under way.
    private static <T> Future<T> within(Tx tx, Future<Transaction> begun, Function<Tx, Future<T>> work) {
        return Future.succeededFuture(tx)
                .compose(work)
                .compose(result -> tx.settled().map(result))
                .compose(
                        result -> begun.compose(Transaction::commit).map(result),
                        failure -> tx.settled()
                                .transform(settled -> begun.compose(Transaction::rollback))
                                .transform(undone -> Future.failedFuture(failure)))
                .onSuccess(result -> tx.committed());
    }

    private static boolean worthAnotherTry(Throwable failure) {
        return failure instanceof PgException pg && WORTH_ANOTHER_TRY.contains(pg.getSqlState());
    }

    public Future<Void> close() {
        return pool.close();
    }
}
