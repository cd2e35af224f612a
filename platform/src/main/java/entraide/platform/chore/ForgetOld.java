package entraide.platform.chore;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Throws away what is too old to be of use; {@code statement} deletes what is older than {@code $1}. */
public record ForgetOld(String name, Duration every, Duration kept, String statement, Clock clock) implements Chore {

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, statement, clock.instant().minus(kept)).mapEmpty();
    }
}
