package entraide.search.query;

import java.util.List;

/**
 * A word of a query.
 *
 * @param akin words that are looked for with it: its synonyms, or for one that stands nowhere, those that are like it
 * @param known false for a word that stands in nothing the reader may read
 */
public record Spelled(String form, List<String> akin, boolean known) {}
