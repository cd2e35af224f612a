package entraide.search.synonym;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.OutboxTail;
import entraide.search.word.Word;
import entraide.search.word.Words;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that mean the same in this school, as staff wrote them; remembered until somebody changes them. */
public final class Synonyms implements OutboxTail.Listener {

    static final String CHANGED = "search.synonyms-changed";

    private final Db db;
    private final OutboxTail tail;
    private volatile Future<Map<String, List<String>>> known;

    public Synonyms(Db db, OutboxTail tail) {
        this.db = db;
        this.tail = tail;
        tail.listen(this);
    }

    /** By word, as words stand in indexes; those of several words only as what else is meant. */
    public Future<Map<String, List<String>>> all() {
        var now = known;
        if (now != null && tail.healthy() && !now.failed()) return now;
        known = groups(db).map(Synonyms::byWord);
        return known;
    }

    // A school has some dozens: all of them are read.
    private static final String GROUPS = """
            select words
              from search.synonym
             order by id
            """;

    Future<List<List<String>>> groups(Db from) {
        return Sql.list(from, GROUPS, row -> List.of(row.getArrayOfStrings("words")));
    }

    private static Map<String, List<String>> byWord(List<List<String>> groups) {
        var byWord = new HashMap<String, List<String>>();
        for (var group : groups) {
            var plain = group.stream()
                    .map(Synonyms::plain)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
            for (var word : plain) {
                if (word.indexOf(' ') >= 0) continue;
                var others = plain.stream().filter(other -> !other.equals(word)).toList();
                byWord.merge(
                        word,
                        others,
                        (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                                .distinct()
                                .toList());
            }
        }
        return byWord;
    }

    private static String plain(String word) {
        return Words.of(word).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    @Override
    public void hear(DomainEvent event) {
        if (event.topic().equals(CHANGED)) known = null;
    }

    @Override
    public void missed() {
        known = null;
    }
}
