package entraide.queue.order;

import java.util.Optional;

/**
 * What of the line is wanted; it leaves out and never reorders.
 *
 * @param mine what the viewer holds, whatever the lane
 * @param escalated what is for the coordinators, whatever the lane
 */
public record Filter(Optional<Lane> lane, boolean mine, boolean escalated, Subject subject) {

    /**
     * What it is about.
     *
     * @param space by its slug
     * @param skills only what carries a skill of the viewer's
     * @param programme only what students of it asked
     */
    public record Subject(Optional<String> space, Optional<String> tag, boolean skills, Optional<Long> programme) {

        public static final Subject ANY = new Subject(Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    public static Filter of(Optional<String> lane, Subject subject) {
        var mine = lane.filter("mine"::equals).isPresent();
        var escalated = lane.filter("escalated"::equals).isPresent();
        return new Filter(mine || escalated ? Optional.empty() : lane.map(Lane::of), mine, escalated, subject);
    }

    /** Is nothing left out but lanes? What waits in private has no space, tag or skill to be found by. */
    boolean ofAll() {
        return !mine && !escalated && subject.equals(Subject.ANY);
    }

    /** Does it show different things to different mentors? */
    boolean personal() {
        return mine || subject.skills();
    }

    int lowest() {
        return lane.map(Lane::ordinal).orElse(0);
    }

    int highest() {
        return lane.map(Lane::ordinal).orElse(Lane.PEERS.ordinal());
    }
}
