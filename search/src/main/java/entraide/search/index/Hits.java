package entraide.search.index;

import entraide.platform.content.ContentRef;
import java.util.List;
import java.util.Map;

/**
 * What an engine found.
 *
 * @param total how many there are; when {@code more}, at least so many
 * @param counts how many of the best carry each mark
 * @param partial whether the engine gave up before it had looked at everything
 */
public record Hits(List<Hit> hits, long total, boolean more, Map<String, Integer> counts, boolean partial) {

    /** {@code key} is the score, or the time in milliseconds. */
    public record Hit(String name, double key) {

        public ContentRef ref() {
            return Hits.ref(name);
        }
    }

    public static ContentRef ref(String name) {
        int slash = name.indexOf('/');
        return new ContentRef(name.substring(0, slash), Long.parseLong(name.substring(slash + 1)));
    }
}
