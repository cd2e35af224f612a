package entraide.platform.content;

import entraide.platform.db.Db;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.List;

/** In which spaces a member may read; their owner implements this, so that figures by space tell nobody of others. */
public interface ReadableSpaces {

    Future<List<Matter.Space>> of(Db db, Caller caller);
}
