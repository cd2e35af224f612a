package entraide.search.word;

/**
 * A word of a text, without case, accents and what hangs on it.
 *
 * @param start where it stands in the text
 */
public record Word(String form, int start, int end) {}
