package entraide.search.query;

import java.util.List;

/**
 * Something in a query that means nothing.
 *
 * @param part as it was typed
 * @param why a slug that clients translate
 * @param instead what may have been meant, as it would be typed
 */
public record Mistake(String part, String why, List<String> instead) {}
