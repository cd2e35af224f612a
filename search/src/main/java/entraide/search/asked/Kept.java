package entraide.search.asked;

import entraide.search.query.Query;
import entraide.search.query.QueryReader;
import entraide.search.word.Word;
import entraide.search.word.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is kept of a query that somebody typed: its words, in their plain form, without what tells of a person. */
final class Kept {

    private static final int LONGEST = 80;
    // Numbers by which somebody can be reached or paid, however they are grouped.
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s.()/-]*+\\d){5,}+");

    private Kept() {}

    /** Empty where no word is left. */
    static Optional<String> of(String typed) {
        return of(QueryReader.read(NUMBER.matcher(typed).replaceAll(" ")));
    }

    private static Optional<String> of(Query query) {
        var words = query.words().stream()
                .filter(part -> !part.negated() && !part.value().contains("@"))
                .flatMap(part -> Words.of(part.value()).stream())
                .map(Word::form)
                .toList();
        return Optional.of(cut(words)).filter(text -> !text.isEmpty());
    }

    private static String cut(List<String> words) {
        var text = new StringBuilder();
        for (var word : words) {
            if (text.length() + word.length() >= LONGEST) break;
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        return text.toString();
    }
}
