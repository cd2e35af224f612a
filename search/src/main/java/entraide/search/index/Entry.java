package entraide.search.index;

import entraide.platform.content.ContentRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be found, as an engine keeps it.
 *
 * @param texts words with single spaces between them, by field
 * @param marks {@code name:value}, to filter and to count by
 * @param version grows with each change of what is found
 */
public record Entry(
        ContentRef ref,
        Map<String, String> texts,
        List<String> marks,
        List<String> audience,
        long ownerId,
        Instant at,
        long version) {}
