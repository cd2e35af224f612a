package entraide.platform.events;

import entraide.platform.db.Db;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A connection of the tail's own, on which it listens to other nodes, rings them, and reads: a full pool does not make
 * this node deaf.
 */
final class OwnLine implements Db {

    private static final String CHANNEL = "entraide_outbox";
    private static final String WHISPERS = "entraide_whisper";
    private static final int PATIENCE_SECONDS = 5;
    private static final int ERA_LENGTH = 8;

    private final PgConnection connection;
    private final String nodeName;

    private final String era;
    private final Snapshot now;

    private OwnLine(PgConnection connection, String nodeName, Row begin) {
        this.connection = connection;
        this.nodeName = nodeName;
        this.era = begin.getString("name");
        this.now = Snapshot.parse(begin.getString("now"));
    }

    static Future<OwnLine> open(Vertx vertx, String url, String nodeName) {
        var options = PgConnectOptions.fromUri(url)
                .setCachePreparedStatements(true)
                .setPipeliningLimit(8)
                .addProperty("application_name", "entraide-tail")
                // Only rings are written here; not waiting for the disk spares it.
                .addProperty("synchronous_commit", "off");
        var line = PgConnection.connect(vertx, options)
                .compose(connection -> greet(connection, nodeName).onFailure(failed -> connection.close()));
        return line.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .onFailure(failed -> line.onSuccess(tooLate -> tooLate.close()));
    }

    // An unlogged table: PostgreSQL empties it when it recovers from a crash, which begins a new era.
    private static final String ERA = """
            with begun as (
              insert into platform.era (name)
              values ($1)
              on conflict (one) do nothing
              returning name
            )
            select name, pg_current_snapshot()::text as now from begun
             union all
            select name, pg_current_snapshot()::text from platform.era
             limit 1
            """;

    private static Future<OwnLine> greet(PgConnection connection, String nodeName) {
        return connection
                .query("listen " + CHANNEL + "; listen " + WHISPERS)
                .execute()
                .compose(
                        listening -> connection.preparedQuery(ERA).execute(Tuple.of(nodeName.substring(0, ERA_LENGTH))))
                .map(rows -> new OwnLine(connection, nodeName, rows.iterator().next()));
    }

    String era() {
        return era;
    }

    /** What could be seen when the line was opened. */
    Snapshot now() {
        return now;
    }

    /** {@code rung} runs when another node committed something, {@code lost} once when the connection ends. */
    void attend(Runnable rung, Consumer<String> whispered, Runnable lost) {
        connection.notificationHandler(notice -> {
            if (notice.getChannel().equals(WHISPERS)) whispered.accept(notice.getPayload());
            else if (!notice.getPayload().equals(nodeName)) rung.run();
        });
        connection.exceptionHandler(broken -> {}); // the end of the connection tells it
        connection.closeHandler(closed -> lost.run());
    }

    // After commit and from here, not within the writing transactions: those would then have to commit one by one.
    private static final String RING = "select pg_notify('" + CHANNEL + "', $1)::text";

    Future<Void> ring() {
        return connection.preparedQuery(RING).execute(Tuple.of(nodeName)).mapEmpty();
    }

    private static final String WHISPER = "select pg_notify('" + WHISPERS + "', $1)::text";

    Future<Void> whisper(String text) {
        return connection.preparedQuery(WHISPER).execute(Tuple.of(text)).mapEmpty();
    }

    @Override
    public SqlClient client() {
        return connection;
    }

    Future<Void> close() {
        return connection.close();
    }
}
