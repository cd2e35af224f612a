package entraide.search.result;

import entraide.platform.content.Searchable.Found;
import entraide.search.query.Query;
import entraide.search.query.Spelled;
import entraide.search.word.Word;
import entraide.search.word.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of results.
 *
 * @param total how many there are; when {@code more}, at least so many
 * @param partial whether searching took too long and was given up: there may be others, and better ones
 * @param facets null where they were not asked for
 * @param didYouMean the query with words that stand somewhere; null when it needs none
 */
public record Results(
        List<ResultCard> items,
        String next,
        long total,
        boolean more,
        boolean partial,
        Map<String, List<Facets.Value>> facets,
        List<Chip> chips,
        String didYouMean) {

    /** Of those who wrote under their name. */
    static Set<Long> authors(List<Found> found) {
        var ids = new HashSet<Long>();
        found.forEach(one -> one.facet("author").forEach(id -> ids.add(Long.parseLong(id))));
        return ids;
    }

    /** The query with each word that stands nowhere replaced by the likeliest one that does. */
    static String meant(Query query, List<Spelled> words) {
        var text = new StringBuilder(query.text());
        boolean changed = false;
        for (int i = query.parts().size() - 1; i >= 0; i--) {
            var part = query.parts().get(i);
            if (part.sort() != Query.Sort.WORD || part.negated()) continue;
            var forms = Words.of(part.value()).stream().map(Word::form).toList();
            if (forms.size() != 1) continue;
            var meant = words.stream()
                    .filter(word -> word.form().equals(forms.get(0))
                            && !word.known()
                            && !word.akin().isEmpty())
                    .findFirst();
            if (meant.isEmpty()) continue;
            text.replace(part.start(), part.end(), meant.get().akin().get(0));
            changed = true;
        }
        return changed ? text.toString() : null;
    }
}
