package entraide.platform.events;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts right what a backup brought into a database that counts its transactions from lower on: events of a future that
 * is still to come, and places behind which nothing new would be looked for. What some subscriber had not heard is told
 * to all of them once more.
 */
public final class AfterRestore {

    private static final Logger LOG = LoggerFactory.getLogger(AfterRestore.class);

    private final Database database;

    public AfterRestore(Database database) {
        this.database = database;
    }

    /** Done before this node carries or follows events. */
    public Future<Void> repair() {
        return database.transact(
                tx -> look(tx).compose(found -> found.foreign ? alone(tx) : Future.<Void>succeededFuture()));
    }

    /** Whether there is anything of a future, and what can be seen: events written from here on are not in it. */
    private record Look(boolean foreign, String now) {}

    // Served by outbox_pkey. Nothing of this database is from its future.
    private static final String LOOK = """
            select pg_current_snapshot()::text as now,
                   exists (select from platform.outbox where tx >= pg_snapshot_xmax(pg_current_snapshot()))
                or exists (select from platform.outbox_forgotten where tx >= pg_snapshot_xmax(pg_current_snapshot()))
                or exists (select from platform.relay_position
                            where pg_snapshot_xmax(seen) > pg_snapshot_xmax(pg_current_snapshot())) as foreign_rows
            """;

    private static Future<Look> look(Tx tx) {
        return Sql.one(tx, LOOK, row -> new Look(row.getBoolean("foreign_rows"), row.getString("now")));
    }

    // Another node may be at it: whoever comes second finds nothing more to do.
    private static final String ALONE = "lock table platform.relay_position in exclusive mode";

    private static Future<Void> alone(Tx tx) {
        return Sql.run(tx, ALONE)
                .compose(alone -> look(tx))
                .compose(found -> found.foreign ? begin(tx, found.now) : Future.<Void>succeededFuture());
    }

    // Served by outbox_pkey.
    private static final String FORGET_HEARD = """
            delete from platform.outbox
             where tx >= pg_snapshot_xmax(pg_current_snapshot())
               and not exists (select from platform.relay_position where not pg_visible_in_snapshot(tx, seen))
            """;

    // As if they happened now, in their order.
    private static final String TELL_AGAIN = """
            update platform.outbox
               set tx = pg_current_xact_id()
             where tx >= pg_snapshot_xmax(pg_current_snapshot())
               and tx <> pg_current_xact_id()
            """;

    private static final String LOOK_FROM_HERE = """
            update platform.relay_position
               set seen = $1::text::pg_snapshot
             where pg_snapshot_xmax(seen) > pg_snapshot_xmax(pg_current_snapshot())
            """;

    private static final String FORGET_FORGOTTEN = """
            delete from platform.outbox_forgotten
             where tx >= pg_snapshot_xmax(pg_current_snapshot())
            """;

    // Places of live streams hold no longer: a new era says so.
    private static final String NEW_ERA = "delete from platform.era";

    private static Future<Void> begin(Tx tx, String now) {
        LOG.info("The database was restored from a backup; events go on from here");
        return Sql.run(tx, FORGET_HEARD)
                .compose(heard -> Sql.run(tx, TELL_AGAIN))
                .compose(told -> Sql.run(tx, LOOK_FROM_HERE, now))
                .compose(placed -> Sql.run(tx, FORGET_FORGOTTEN))
                .compose(forgotten -> Sql.run(tx, NEW_ERA))
                .mapEmpty();
    }
}
