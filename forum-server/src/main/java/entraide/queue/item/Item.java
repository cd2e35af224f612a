package entraide.queue.item;

import entraide.platform.content.ContentRef;
import entraide.queue.order.Place;
import java.time.Instant;
import java.util.List;

/**
 * One thing that waits for a mentor's word, or waited; a locked row.
 *
 * @param among who alone may see and answer it; null for every mentor
 */
public record Item(
        long id,
        ContentRef ref,
        Long threadId,
        long spaceId,
        long askerId,
        Instant askedAt,
        int weight,
        boolean blocked,
        List<Long> among,
        State state,
        long version) {

    Item now(State next) {
        return new Item(id, ref, threadId, spaceId, askerId, askedAt, weight, blocked, among, next, version + 1);
    }

    public boolean among(long mentorId) {
        return among == null || among.contains(mentorId);
    }

    /** Whose pages it may be on. */
    public List<String> audience() {
        return among == null
                ? List.of("mentors")
                : among.stream().map(mentor -> "member:" + mentor).toList();
    }

    /** What its lane is ordered by. */
    Instant place() {
        return Place.of(state.lane(), state.promise().at(), askedAt, weight, blocked);
    }
}
