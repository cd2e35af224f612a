package entraide.platform.content;

import java.time.Instant;

/** How something stands in the queue: whose turn it is, and by when a mentor's word is promised (null: none is owed). */
public record Standing(Turn turn, Instant promise) {}
