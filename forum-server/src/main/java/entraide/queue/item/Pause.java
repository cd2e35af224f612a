package entraide.queue.item;

import java.time.Instant;

/**
 * Something waits for a date.
 *
 * @param wakes whether the asker's word ends it early
 * @param by the mentor who means to come back
 */
public record Pause(Instant until, boolean wakes, long by) {}
