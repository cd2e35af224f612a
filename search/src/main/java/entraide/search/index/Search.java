package entraide.search.index;

import java.util.Optional;
import java.util.Set;

/**
 * One question to an engine.
 *
 * @param audience the reader's keys: nothing else is found, counted or told of
 * @param after where the page before ended
 * @param counted whether facets are to be counted, among the best {@link #COUNTED}
 */
public record Search(Want want, Set<String> audience, Order order, Optional<Spot> after, int limit, boolean counted) {

    public static final int COUNTED = 1_000;

    /** What comes first; equals stand in the order of their names. */
    public enum Order {
        BEST,
        NEWEST
    }

    /** Where a hit stands: its score, or when it was written, and its name. */
    public record Spot(double key, String ref) {}
}
