package entraide.notice.push;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The rows of what is to be told in browsers: taken by whichever node is free, and done with or put off. */
final class DuePushes {

    private final Database database;
    private final Clock clock;

    DuePushes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One thing to be told in one browser.
     *
     * @param asked how often it was asked for when it was taken
     */
    record Due(long bundle, Device device, Instant until, int asked, int tries) {

        static Due from(Row row) {
            return new Due(
                    row.getLong("bundle_id"),
                    Device.from(row),
                    Sql.instant(row, "until"),
                    row.getInteger("asked"),
                    row.getInteger("tries"));
        }
    }

    // Served by push_due_idx and push_pkey. Taking it sets the hour of its next try, so that another node tries what
    // this one dies of, and no transaction is open while a push service thinks.
    static final String TAKE = """
            update notice.push_due d
               set tries = d.tries + 1,
                   due_at = $1::timestamptz + interval '1 minute' * least(power(2, d.tries), 60)
              from (select bundle_id, push_id
                      from notice.push_due
                     where due_at <= $1
                     order by due_at
                     limit $2
                       for update skip locked) t
              join notice.push p on p.id = t.push_id
             where d.bundle_id = t.bundle_id
               and d.push_id = t.push_id
            returning d.bundle_id, d.push_id, d.until, d.asked, d.tries, p.endpoint, p.p256dh, p.auth
            """;

    Future<List<Due>> take(int most) {
        return Sql.list(database, TAKE, Due::from, clock.instant(), most);
    }

    // Served by push_due_pkey. More that was asked for meanwhile is told as if it were asked for now.
    static final String DONE = """
            with told as (
                delete from notice.push_due
                 where bundle_id = $1
                   and push_id = $2
                   and asked = $3
                returning bundle_id
            )
            update notice.push_due
               set due_at = $4, tries = 0
             where bundle_id = $1
               and push_id = $2
               and not exists (select from told)
            """;

    Future<Void> done(Due due) {
        var again = clock.instant().plus(AskToPush.GRACE);
        return Sql.run(database, DONE, due.bundle(), due.device().id(), due.asked(), again)
                .mapEmpty();
    }

    // Served by push_pkey.
    static final String TOLD = """
            update notice.push
               set told_at = $2
             where id = $1
            """;

    Future<Void> told(Due due) {
        return Sql.run(database, TOLD, due.device().id(), clock.instant()).compose(noted -> done(due));
    }

    // Served by push_due_pkey.
    static final String PUT_OFF = """
            update notice.push_due
               set due_at = $3, until = $4, tries = 0
             where bundle_id = $1
               and push_id = $2
            """;

    /** Until the member wants to hear something again. */
    Future<Void> putOff(Due due, Instant to) {
        return Sql.run(database, PUT_OFF, due.bundle(), due.device().id(), to, to.plus(AskToPush.GOOD_FOR))
                .mapEmpty();
    }

    // Served by push_due_push_idx. Whoever asks to be left alone is left alone with everything.
    static final String LATER = """
            update notice.push_due
               set due_at = greatest(due_at, $2)
             where push_id = $1
            """;

    Future<Void> leaveAlone(Device device, Instant until) {
        return Sql.run(database, LATER, device.id(), until).mapEmpty();
    }

    // Served by push_endpoint_key; what was due there goes with it. A browser that came back meanwhile has other keys.
    static final String GONE = """
            delete from notice.push
             where endpoint = $1
               and auth = $2
            """;

    Future<Void> gone(Device device) {
        return Sql.run(database, GONE, device.endpoint().toString(), device.auth())
                .mapEmpty();
    }
}
