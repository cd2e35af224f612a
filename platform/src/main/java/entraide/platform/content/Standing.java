package entraide.platform.content;

import java.time.Instant;

/**
 * How something stands in the queue.
 *
 * @param turn who must act next
 * @param promise by when a mentor's word is promised; null: none is owed
 * @param peers null when nobody comes before the mentors
 */
public record Standing(Turn turn, Instant promise, Peers peers) {

    public Standing(Turn turn, Instant promise) {
        this(turn, promise, null);
    }

    /** As its parts are kept: each null where there is none. */
    public static Standing of(Turn turn, Instant promise, Instant peersUntil, Instant warmUntil) {
        return new Standing(turn, promise, peersUntil == null ? null : new Peers(warmUntil, peersUntil));
    }

    public Instant peersUntil() {
        return peers == null ? null : peers.until();
    }

    public Instant warmUntil() {
        return peers == null ? null : peers.warmUntil();
    }

    /**
     * Peers are asked first, while the promise runs.
     *
     * @param warmUntil alumni alone until then; null when all peers may help
     */
    public record Peers(Instant warmUntil, Instant until) {

        public Peers warm() {
            return new Peers(null, until);
        }
    }
}
