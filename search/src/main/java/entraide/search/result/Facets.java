package entraide.search.result;

import entraide.platform.people.PersonCard;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the best results divide, by each facet; the reader gets nothing of what the reader may not read. */
final class Facets {

    private static final int MOST = 10;
    private static final int MOST_MONTHS = 24;

    private final Reader reader;
    private final Map<String, List<Count>> counts;

    Facets(Reader reader, Map<String, Integer> marks) {
        this.reader = reader;
        this.counts = marks.entrySet().stream()
                .map(mark -> Count.of(mark.getKey(), mark.getValue()))
                .sorted(Comparator.comparing(Count::number).reversed().thenComparing(Count::value))
                .collect(Collectors.groupingBy(Count::facet));
    }

    private record Count(String facet, String value, int number) {

        static Count of(String mark, int number) {
            int colon = mark.indexOf(':');
            return new Count(mark.substring(0, colon), mark.substring(colon + 1), number);
        }
    }

    /**
     * One value of a facet.
     *
     * @param value as it is written after the operator: a slug, a handle, a word, a month
     */
    record Value(String value, String label, int count) {}

    Set<Long> authors() {
        return of("author").stream()
                .limit(MOST)
                .map(count -> Long.parseLong(count.value))
                .collect(Collectors.toSet());
    }

    Map<String, List<Value>> shown(Map<Long, PersonCard> cards) {
        var shown = new LinkedHashMap<String, List<Value>>();
        shown.put(
                "space",
                of("space").stream()
                        .flatMap(count -> space(count).stream())
                        .limit(MOST)
                        .toList());
        shown.put("kind", plain("kind", MOST));
        shown.put("state", plain("state", MOST));
        shown.put(
                "author",
                of("author").stream()
                        .limit(MOST)
                        .flatMap(count -> author(count, cards).stream())
                        .toList());
        shown.put("tag", plain("tag", MOST));
        shown.put("type", plain("type", MOST));
        shown.put(
                "month",
                plain("month", Integer.MAX_VALUE).stream()
                        .sorted(Comparator.comparing(Value::value).reversed())
                        .limit(MOST_MONTHS)
                        .toList());
        return shown;
    }

    private List<Count> of(String facet) {
        return counts.getOrDefault(facet, List.of());
    }

    private List<Value> plain(String facet, int most) {
        return of(facet).stream()
                .limit(most)
                .map(count -> new Value(count.value, count.value, count.number))
                .toList();
    }

    private Optional<Value> space(Count count) {
        return reader.spaces().stream()
                .filter(space -> Long.toString(space.id()).equals(count.value))
                .map(space -> new Value(space.slug(), space.name(), count.number))
                .findFirst();
    }

    private static Optional<Value> author(Count count, Map<Long, PersonCard> cards) {
        return Optional.ofNullable(cards.get(Long.parseLong(count.value)))
                .map(card -> new Value(card.handle(), card.displayName(), count.number));
    }
}
