package entraide.queue.item;

import entraide.platform.content.ContentRef;
import entraide.queue.order.Place;
import java.time.Instant;

/** One thing that waits for a mentor's word, or waited; a locked row. */
public record Item(
        long id,
        ContentRef ref,
        Long threadId,
        long spaceId,
        long askerId,
        Instant askedAt,
        int weight,
        boolean blocked,
        State state,
        long version) {

    Item now(State next) {
        return new Item(id, ref, threadId, spaceId, askerId, askedAt, weight, blocked, next, version + 1);
    }

    /** What its lane is ordered by. */
    Instant place() {
        return Place.of(state.lane(), state.promise().at(), askedAt, weight, blocked);
    }
}
