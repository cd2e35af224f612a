package entraide.search.result;

import entraide.platform.content.Matter;
import entraide.search.query.Query;
import java.util.List;

/**
 * One part of a query, to be shown and taken out.
 *
 * @param sort {@code word}, {@code phrase}, or the operator: {@code in}, {@code is}, {@code author}, …
 * @param label what to show for the value: the space's name
 * @param without the query that is left when it is taken out
 */
public record Chip(String sort, String value, String label, boolean negated, String without) {

    static List<Chip> of(Query query, Reader reader) {
        return query.parts().stream()
                .map(part ->
                        new Chip(sort(part), part.value(), label(part, reader), part.negated(), query.without(part)))
                .toList();
    }

    private static String sort(Query.Part part) {
        return switch (part.sort()) {
            case WORD -> "word";
            case PHRASE -> "phrase";
            case FILTER -> part.name();
        };
    }

    private static String label(Query.Part part, Reader reader) {
        if (!part.name().equals("in")) return part.value();
        return reader.spaces().stream()
                .filter(space -> space.slug().equalsIgnoreCase(part.value()))
                .map(Matter.Space::name)
                .findFirst()
                .orElse(part.value());
    }
}
