package entraide.platform.content;

import java.time.Instant;
import java.util.List;

/**
 * Something that waits for a mentor's word, as its owner tells it to the queue: all that a row of the queue shows of it.
 *
 * @param threadId where it is read, null for what is no thread
 * @param askedAt when it was first asked: its age for ever
 * @param weight how many others wait for the same answer
 * @param blocked the asker cannot go on without an answer
 * @param among who alone may see and answer it, null for every mentor; what is among some belongs to no space
 */
public record Matter(
        ContentRef ref,
        Long threadId,
        Space space,
        String title,
        long askerId,
        boolean anonymous,
        Instant askedAt,
        int weight,
        boolean blocked,
        List<String> tags,
        List<Long> among) {

    /** Where it was asked, by the names that its owner shows now. */
    public record Space(long id, String slug, String name) {}
}
