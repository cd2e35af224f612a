package entraide.search.query;

import entraide.platform.content.Matter;
import java.util.List;
import java.util.Map;

/**
 * What filters may name.
 *
 * @param readerId who asks
 * @param spaces those that the reader may read
 * @param authors ids by handle, of those whom the query names
 */
public record Known(long readerId, List<Matter.Space> spaces, Map<String, Long> authors) {}
