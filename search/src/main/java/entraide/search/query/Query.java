package entraide.search.query;

import java.util.List;

/** What somebody typed, taken apart. */
public record Query(String text, List<Part> parts) {

    /** Where a part stands in the text, so that it can be taken out. */
    public record Part(int start, int end, boolean negated, Sort sort, String name, String value) {}

    /** Words and phrases are looked for in texts, filters among facets. */
    public enum Sort {
        WORD,
        PHRASE,
        FILTER
    }

    public List<Part> filters() {
        return parts.stream().filter(part -> part.sort == Sort.FILTER).toList();
    }

    public List<Part> words() {
        return parts.stream().filter(part -> part.sort != Sort.FILTER).toList();
    }

    /** The text without this part. */
    public String without(Part part) {
        return (text.substring(0, part.start).stripTrailing() + " "
                        + text.substring(part.end).stripLeading())
                .strip();
    }
}
