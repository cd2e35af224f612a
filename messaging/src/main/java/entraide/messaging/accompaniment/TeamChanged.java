package entraide.messaging.accompaniment;

import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.util.List;

/** Goes along with a change of team, in its transaction: what belongs to the accompaniment opens to some and closes to others. */
public interface TeamChanged {

    /** {@code keepReading}: those who left read on what was written until now. */
    record Change(long accompanimentId, List<Long> came, List<Long> left, boolean keepReading) {}

    Future<Void> changed(Tx tx, Change change);
}
