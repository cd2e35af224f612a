package entraide.platform.files;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Throws away files that no text ever showed. */
public final class ForgetFiles implements Chore {

    private final Clock clock;

    public ForgetFiles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-files";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    // Served by file_expires_idx. Bounded, so that no transaction is long; the next round takes what is left.
    private static final String FORGET = """
            delete from platform.file
             where id in (select id
                            from platform.file
                           where expires_at < $1
                           order by expires_at
                           limit 100
                             for update skip locked)
               and expires_at < $1
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, FORGET, clock.instant()).mapEmpty();
    }
}
