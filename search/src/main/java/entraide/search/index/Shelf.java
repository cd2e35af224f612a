package entraide.search.index;

import entraide.platform.content.ContentRef;
import io.vertx.core.Future;
import java.util.List;

/** One index of an engine, as it is written. Writing the same twice is writing it once. */
public interface Shelf {

    /** Which building of the index this is: a rebuilt one has a higher number. */
    long generation();

    Future<Progress> progress();

    Future<Void> put(List<Entry> entries, List<ContentRef> gone);

    /** What was put before is kept at least as safely as this. */
    Future<Void> reach(Progress progress);

    /** What was put is found from now on. */
    Future<Void> show();
}
