package entraide.search.result;

import entraide.platform.content.Matter;
import entraide.platform.content.Searchable.Found;
import entraide.platform.people.PersonCard;
import entraide.search.query.Query;
import entraide.search.query.Spelled;
import entraide.search.result.FindResults.Asked;
import entraide.search.word.Word;
import entraide.search.word.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One result as it is shown; {@code titleHtml} and {@code excerptHtml} hold nothing but text and {@code <mark>}.
 *
 * @param kind of the thing that was found: {@code thread}, {@code post}
 * @param threadKind what sort of thread it stands in
 * @param states {@code solved}, {@code endorsed}, …
 * @param author null for one who asked anonymously
 */
public record ResultCard(
        String kind,
        long id,
        long threadId,
        String threadKind,
        String title,
        String titleHtml,
        String excerpt,
        Matter.Space space,
        List<String> states,
        List<String> tags,
        PersonCard author,
        String language,
        Instant writtenAt) {

    /** What is marked on a page of results. */
    static Highlight highlight(Asked asked, List<Spelled> words) {
        var begun = asked.ask().begun() ? asked.meaning().beginning() : Optional.<String>empty();
        return new Highlight(words, phrases(asked.query()), begun);
    }

    static ResultCard of(Found found, Reader reader, Highlight highlight, Map<Long, PersonCard> cards) {
        var space = found.facet("space").stream().map(Long::parseLong).findFirst();
        return new ResultCard(
                found.ref().kind(),
                found.ref().id(),
                found.threadId(),
                found.facet("kind").stream().findFirst().orElse(null),
                found.title(),
                highlight.whole(found.title(), found.language()),
                highlight.excerpt(found.text(), found.language()),
                space.flatMap(id -> reader.spaces().stream()
                                .filter(one -> one.id() == id)
                                .findFirst())
                        .orElse(null),
                found.facet("state"),
                found.facet("tag"),
                found.facet("author").stream()
                        .map(id -> cards.get(Long.parseLong(id)))
                        .findFirst()
                        .orElse(null),
                found.language(),
                found.writtenAt());
    }

    private static List<List<String>> phrases(Query query) {
        return query.words().stream()
                .filter(part -> part.sort() == Query.Sort.PHRASE && !part.negated())
                .map(part -> Words.of(part.value()).stream().map(Word::form).toList())
                .toList();
    }
}
