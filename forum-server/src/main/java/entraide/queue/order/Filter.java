package entraide.queue.order;

import java.util.Optional;

/**
 * What of the line is wanted; it leaves out and never reorders.
 *
 * @param mine what the viewer holds, whatever the lane
 * @param space by its slug
 */
public record Filter(Optional<Lane> lane, boolean mine, Optional<String> space, Optional<String> tag) {

    public static Filter of(Optional<String> lane, Optional<String> space, Optional<String> tag) {
        var mine = lane.filter("mine"::equals).isPresent();
        return new Filter(mine ? Optional.empty() : lane.map(Lane::of), mine, space, tag);
    }

    int lowest() {
        return lane.map(Lane::ordinal).orElse(0);
    }

    int highest() {
        return lane.map(Lane::ordinal).orElse(Lane.WAITING.ordinal());
    }
}
