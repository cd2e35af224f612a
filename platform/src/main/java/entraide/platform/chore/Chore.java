package entraide.platform.chore;

import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Duration;

/** Something to be done now and then, once whatever the number of nodes: throwing away, reminding. */
public interface Chore {

    /** Names it for all nodes; never changes. */
    String name();

    Duration every();

    /** Quick, for others wait for a long transaction. When it fails it is undone, and tried again a little later. */
    Future<Void> run(Tx tx);
}
