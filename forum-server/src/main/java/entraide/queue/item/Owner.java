package entraide.queue.item;

import java.time.Instant;

/**
 * The mentor whose word is awaited, because it was handed to them or they promised to come back.
 *
 * @param remindAt null once reminded
 * @param returnAt when it goes back to everybody
 */
public record Owner(long id, Instant remindAt, Instant returnAt) {

    Owner reminded() {
        return new Owner(id, null, returnAt);
    }

    /** The same time to give a word, given to somebody else. */
    Owner handedTo(long other) {
        return new Owner(other, remindAt, returnAt);
    }
}
