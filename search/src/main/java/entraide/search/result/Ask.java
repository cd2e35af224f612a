package entraide.search.result;

/**
 * What somebody asks of search.
 *
 * @param after a cursor; null for the first page
 * @param begun whether the last word may be only begun
 */
public record Ask(String q, String after, int limit, boolean counted, boolean begun) {}
