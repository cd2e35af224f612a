package entraide.search.index;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What finds. The whole of search but its engines knows only this; whatever an engine cannot do fails with {@link Away}. */
public interface Engine {

    /**
     * Ready to be searched and written; done again after it was away.
     *
     * @param school tells databases apart
     * @param generation of the first index, where there is none yet
     */
    Future<Void> open(String school, long generation);

    Future<Hits> find(Search search);

    /** For each of the words that stands in nothing the audience may read: words like it that do, the likeliest first. */
    Future<Map<String, List<String>>> near(Collection<String> words, Set<String> audience);

    /** The one that is searched. */
    Shelf live();

    /** One that is being built to replace it. */
    Optional<Shelf> beside();

    /** Begins to build one, or goes on with it; what is searched stays as it is. */
    Future<Shelf> build(long generation);

    /** The one beside is searched from now on, and the old one is gone. */
    Future<Void> swap();

    /** Whether this node may write now: an engine that nodes share is written by one of them. */
    Future<Boolean> mayWrite();

    Future<Void> close();
}
