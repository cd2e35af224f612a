package entraide.platform.content;

import java.time.Instant;
import java.util.List;

/**
 * Something that waits for a mentor's word, as its owner tells it to the queue.
 *
 * @param askedAt when it was first asked: its age for ever
 * @param weight how many others wait for the same answer
 * @param blocked the asker cannot go on without an answer
 */
public record Matter(
        ContentRef ref,
        long spaceId,
        String title,
        long askerId,
        boolean anonymous,
        Instant askedAt,
        int weight,
        boolean blocked,
        List<String> tags) {}
