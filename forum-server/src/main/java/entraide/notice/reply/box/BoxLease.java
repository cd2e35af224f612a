package entraide.notice.reply.box;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Which server looks into the box: one at a time, and another when that one is gone. */
public final class BoxLease {

    public static final Duration HELD = Duration.ofMinutes(2);

    private final Db db;
    private final Clock clock;
    private final UUID node = UUID.randomUUID();

    public BoxLease(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    // Served by mailbox_pkey.
    private static final String TAKE = """
            insert into notice.mailbox as known (name, node, held_until)
            values ('incoming', $1, $2)
                on conflict (name) do update
               set node = excluded.node, held_until = excluded.held_until
             where known.node = excluded.node
                or known.held_until <= $3
            """;

    /** Takes it, or holds it longer; false where another server has it. */
    public Future<Boolean> take() {
        var now = clock.instant();
        return Sql.run(db, TAKE, node, now.plus(HELD), now).map(rows -> rows == 1);
    }

    // Served by mailbox_pkey.
    private static final String LEAVE = """
            delete from notice.mailbox
             where name = 'incoming'
               and node = $1
            """;

    Future<Void> leave() {
        return Sql.run(db, LEAVE, node).mapEmpty();
    }
}
